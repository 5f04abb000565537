package com.jetvision.avinode.client;

import org.jspecify.annotations.Nullable;

/** An airport in Avinode's own list. */
public record AirportAnswer(
        String id,
        @Nullable String icao,
        @Nullable String iata,
        @Nullable String faa,
        String name) {
    static AirportAnswer read(Fields airport) {
        return new AirportAnswer(
                airport.requiredId("id"),
                airport.text("icao").orElse(null),
                airport.text("iata").orElse(null),
                airport.text("faa").orElse(null),
                airport.text("name").or(() -> airport.text("displayName")).orElse(""));
    }
}
