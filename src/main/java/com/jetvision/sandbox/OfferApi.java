package com.jetvision.sandbox;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Empty legs and the watches on them, leads, and the list of airports. */
final class OfferApi {
    private final Marketplace marketplace;
    private final Resources resources;

    OfferApi(Marketplace marketplace, Resources resources) {
        this.marketplace = marketplace;
        this.resources = resources;
    }

    void on(Router router) {
        router.on("GET", "/api/emptylegs/watches", call -> Reply.data(200, watches()));
        router.on("POST", "/api/emptylegs/watches", call -> Reply.data(201, watch(call.json())));
        router.on("PUT", "/api/emptylegs/watches/{id}", call -> Reply.data(200, change(call.part(0), call.json())));
        router.on("GET", "/api/emptylegs/watches/{id}/getall", call -> Reply.data(200, all(call.part(0))));
        router.on("GET", "/api/emptylegs/{id}", call -> Reply.data(200, resources.emptyLeg(emptyLeg(call.part(0)))));
        router.on("GET", "/api/leads/{id}", call -> Reply.data(200, resources.lead(lead(call.part(0)))));
        router.on("GET", "/api/airports/search", call -> Reply.data(200, airports(call.query("filter"))));
    }

    private EmptyLeg emptyLeg(String id) {
        var leg = marketplace.read(state -> state.emptyLegs().get(id));
        if (leg == null) throw Refusal.notFound("empty leg " + id);
        return leg;
    }

    private Lead lead(String id) {
        var lead = marketplace.read(state -> state.leads().get(id));
        if (lead == null) throw Refusal.notFound("lead " + id);
        return lead;
    }

    private List<Watch> watches() {
        return marketplace.read(state -> List.copyOf(state.watches().values()));
    }

    /** Known by its name: told again it is changed. */
    private Watch watch(JsonNode body) {
        var name = name(body);
        return marketplace.watch(state -> read(
                state.watches().values().stream()
                        .filter(known -> known.uniqueName().equals(name))
                        .map(Watch::id)
                        .findFirst()
                        .orElse("watch-" + (state.watches().size() + 1)),
                body));
    }

    private Watch change(String id, JsonNode body) {
        return marketplace.watch(state -> {
            if (!state.watches().containsKey(id)) throw Refusal.notFound("watch " + id);
            return read(id, body);
        });
    }

    private static Watch read(String id, JsonNode body) {
        var segments = body.path("watchedSegments").values().stream()
                .map(segment -> new Watch.Segment(
                        airport(segment.path("start")),
                        country(segment.path("start")),
                        airport(segment.path("end")),
                        country(segment.path("end"))))
                .toList();
        if (segments.isEmpty()) throw Refusal.invalid("watchedSegments", "Name one segment at least.");
        var categories = body.path("lifts").values().stream()
                .map(lift -> Json.text(lift, "aircraftCategory"))
                .filter(category -> !category.isEmpty())
                .toList();
        var daysOut = body.path("daysOut");
        return new Watch(
                id,
                name(body),
                body.path("active").asBoolean(true),
                segments,
                categories,
                daysOut.isIntegralNumber() ? daysOut.asInt() : null);
    }

    private static String name(JsonNode body) {
        var name = Json.text(body, "uniqueName");
        if (name.isEmpty()) throw Refusal.invalid("uniqueName", "Give the watch a name.");
        return name;
    }

    /** Avinode allows this once for each watch; we are not that strict, for a repeat after a crash cannot be told apart. */
    private List<Object> all(String id) {
        return marketplace.read(state -> {
            var watch = state.watches().get(id);
            if (watch == null) throw Refusal.notFound("watch " + id);
            return watch.all(state, marketplace.now()).stream()
                    .map(leg -> (Object) resources.emptyLeg(leg))
                    .toList();
        });
    }

    private static @Nullable String airport(JsonNode end) {
        return orNull(Json.text(end.path("airport"), "icao"));
    }

    private static @Nullable String country(JsonNode end) {
        return orNull(Json.text(end, "countryCode"));
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private List<Object> airports(String text) {
        if (text.length() < 2) throw Refusal.invalid("filter", "Two letters at least.");
        return Airport.like(text).stream()
                .map(airport -> (Object) resources.airportFound(airport))
                .toList();
    }
}
