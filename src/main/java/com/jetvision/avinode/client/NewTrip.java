package com.jetvision.avinode.client;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A trip to be made.
 *
 * @param externalId our own id for it; told again, Avinode is to answer the trip it has
 */
public record NewTrip(
        String externalId,
        List<Segment> segments,
        @Nullable String category,
        @Nullable String type) {

    /** Field names as Avinode documents them: misspelt ones are accepted without a word and make an empty trip. */
    Map<String, Object> body() {
        var lift = Map.of(
                "aircraftCategory", category == null ? "" : category,
                "aircraftType", type == null ? "" : type,
                "aircraftTail", "");
        return Map.of(
                "externalTripId",
                externalId,
                "sourcing",
                true,
                "criteria",
                Map.of("requiredLift", List.of(lift)),
                "segments",
                segments.stream().map(NewTrip::segment).toList(),
                "postToTripBoard",
                false);
    }

    private static Map<String, Object> segment(Segment leg) {
        var time = leg.time() == null ? LocalTime.NOON : leg.time();
        return Map.of(
                "startAirport", airport(leg.from()),
                "endAirport", airport(leg.to()),
                "dateTime",
                        Map.of(
                                "date",
                                leg.date().toString(),
                                "time",
                                time.toString().substring(0, 5),
                                "departure",
                                true,
                                "local",
                                true),
                "paxCount", Integer.toString(leg.passengers()),
                "paxSegment", true,
                "paxTBD", false,
                "timeTBD", leg.time() == null);
    }

    /** Small American fields have no ICAO code, but one of the FAA's. */
    private static Map<String, String> airport(String code) {
        return code.matches("[A-Z]{4}") ? Map.of("icao", code) : Map.of("faa", code);
    }

    /** Whether the trip as Avinode has it is this one. */
    public boolean matches(List<Segment> shown) {
        if (shown.size() != segments.size()) {
            return false;
        }
        for (int i = 0; i < shown.size(); i++) {
            if (!segments.get(i).matches(shown.get(i))) {
                return false;
            }
        }
        return true;
    }
}
