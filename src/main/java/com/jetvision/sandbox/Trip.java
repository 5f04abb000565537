package com.jetvision.sandbox;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A trip as the broker wrote it: Avinode knows it by two ids, the resource's and the short one that people read. */
record Trip(
        String id,
        String tripId,
        @Nullable String externalTripId,
        Instant createdAt,
        List<Leg> legs,
        List<String> categories,
        boolean cancelled,
        @Nullable String outcome,
        @Nullable String winner) {
    /** One flight, its time as the clocks at the airport of departure, or of arrival, show it. */
    record Leg(String from, String to, LocalDate date, LocalTime time, boolean departure, int passengers) {
        Airport start() {
            return Airport.of(from);
        }

        Airport end() {
            return Airport.of(to);
        }

        int nauticalMiles() {
            return start().nauticalMilesTo(end());
        }

        ZonedDateTime localTime() {
            return ZonedDateTime.of(date, time, (departure ? start() : end()).zone());
        }
    }

    int passengers() {
        return legs.stream().mapToInt(Leg::passengers).max().orElse(0);
    }

    int longestLeg() {
        return legs.stream().mapToInt(Leg::nauticalMiles).max().orElse(0);
    }

    /** Whether it leaves the country it begins in, which is when cabotage may be a reason to decline. */
    boolean international() {
        return legs.stream()
                .anyMatch(leg -> !leg.start().country().equals(leg.end().country()));
    }

    Trip reported(String became, String by) {
        return new Trip(
                id, tripId, externalTripId, createdAt, legs, categories, cancelled, became, by.isEmpty() ? null : by);
    }

    Trip cancel() {
        return new Trip(id, tripId, externalTripId, createdAt, legs, categories, true, outcome, winner);
    }
}
