package com.jetvision.avinode.client;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which empty legs Avinode shall tell us of.
 *
 * @param name our own for it, the same at every change: by it the watch is known again
 * @param routes at least one; a leg of any of them is told of
 * @param categories in Avinode's words; empty for any aircraft
 * @param daysOut how far ahead, in days from whenever a leg is published
 */
public record NewWatch(String name, boolean active, List<Route> routes, List<String> categories, int daysOut) {
    /** One end each; null for anywhere. */
    public record Route(
            @org.jspecify.annotations.Nullable End from,
            @org.jspecify.annotations.Nullable End to) {}

    /** An airport by its ICAO code, or a whole country by its ISO code. */
    public record End(String code, boolean country) {
        Map<String, Object> body() {
            return country ? Map.of("countryCode", code) : Map.of("airport", Map.of("icao", code));
        }
    }

    public NewWatch {
        routes = List.copyOf(routes);
        categories = List.copyOf(categories);
    }

    Map<String, Object> body() {
        var segments = new ArrayList<Map<String, Object>>();
        for (var route : routes) {
            var segment = new LinkedHashMap<String, Object>();
            if (route.from() != null) {
                segment.put("start", route.from().body());
            }
            if (route.to() != null) {
                segment.put("end", route.to().body());
            }
            segments.add(segment);
        }
        var body = new LinkedHashMap<String, Object>();
        body.put("uniqueName", name);
        body.put("active", active);
        body.put("watchedSegments", segments);
        body.put("priced", false);
        body.put("verified", false);
        body.put("daysOut", daysOut);
        if (!categories.isEmpty()) {
            body.put(
                    "lifts",
                    categories.stream()
                            .map(category -> Map.of("aircraftCategory", category))
                            .toList());
        }
        return body;
    }
}
