package com.jetvision.sandbox;

import com.jetvision.sandbox.Trip.Leg;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The body of {@code POST /trips}, read as strictly as Avinode reads what it knows; like Avinode it silently ignores
 * what it does not know, so a body with misnamed segments becomes a trip with no itinerary.
 */
record TripForm(@Nullable String externalTripId, List<Leg> legs, List<String> categories) {
    private static final LocalTime TO_BE_DETERMINED = LocalTime.NOON;

    static TripForm read(JsonNode body) {
        var external = Json.text(body, "externalTripId");
        if (external.length() > 100) throw Refusal.invalid("externalTripId", "Up to 100 characters.");
        List<Leg> legs = new ArrayList<>();
        for (var segment : body.path("segments").values()) legs.add(leg(segment, "segments[" + legs.size() + "]"));
        var lifts = body.path("criteria").path("requiredLift").values().stream();
        var categories = lifts.map(lift -> Json.text(lift, "aircraftCategory")).filter(name -> !name.isEmpty());
        return new TripForm(external.isEmpty() ? null : external, List.copyOf(legs), categories.toList());
    }

    Trip toTrip(String id, String tripId, Instant now) {
        return new Trip(id, tripId, externalTripId, now, legs, categories, false, null, null);
    }

    private static Leg leg(JsonNode segment, String path) {
        var from = airport(segment.path("startAirport"), path + ".startAirport");
        var to = airport(segment.path("endAirport"), path + ".endAirport");
        if (from.equals(to)) throw Refusal.invalid(path + ".endAirport", "A segment ends where it does not begin.");
        var when = segment.path("dateTime");
        boolean departure = when.path("departure").asBoolean(true);
        var time = local(when, segment, departure ? from : to, path + ".dateTime");
        int passengers = passengers(segment, path + ".paxCount");
        return new Leg(from.icao(), to.icao(), time.toLocalDate(), time.toLocalTime(), departure, passengers);
    }

    private static Airport airport(JsonNode node, String path) {
        return Stream.of("icao", "iata", "faa")
                .map(field -> Json.text(node, field))
                .flatMap(code -> Airport.byCode(code).stream())
                .findFirst()
                .orElseThrow(() -> Refusal.invalid(path, "No airport has this code."));
    }

    private static LocalDateTime local(JsonNode when, JsonNode segment, Airport at, String path) {
        try {
            var date = LocalDate.parse(Json.text(when, "date"));
            boolean open = segment.path("timeTBD").asBoolean(false)
                    && Json.text(when, "time").isEmpty();
            var written = date.atTime(open ? TO_BE_DETERMINED : LocalTime.parse(Json.text(when, "time")));
            if (when.path("local").asBoolean(true)) return written;
            return written.atZone(ZoneOffset.UTC).withZoneSameInstant(at.zone()).toLocalDateTime();
        } catch (DateTimeException unreadable) {
            throw Refusal.invalid(path, "Write the date as 2026-11-24 and the time as 09:00.");
        }
    }

    private static int passengers(JsonNode segment, String path) {
        if (segment.path("paxTBD").asBoolean(false) && !segment.has("paxCount")) return 1;
        var count = Json.text(segment, "paxCount");
        if (!count.matches("\\d{1,3}")) throw Refusal.invalid(path, "paxCount is a string of digits.");
        return Integer.parseInt(count);
    }
}
