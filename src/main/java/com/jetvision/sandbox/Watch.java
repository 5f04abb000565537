package com.jetvision.sandbox;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which empty legs the broker wants to hear of.
 *
 * @param watchedSegments from where to where; one that fits is enough
 * @param categories of aircraft; empty for any
 * @param daysOut how far ahead; null for any distance
 */
record Watch(
        String id,
        String uniqueName,
        boolean active,
        List<Segment> watchedSegments,
        List<String> categories,
        @Nullable Integer daysOut) {
    /** From one end to another, each an airport, a country, or with null anywhere. */
    record Segment(
            @Nullable String fromAirport,
            @Nullable String fromCountry,
            @Nullable String toAirport,
            @Nullable String toCountry) {
        boolean matches(EmptyLeg leg) {
            return fits(Airport.of(leg.from()), fromAirport, fromCountry)
                    && fits(Airport.of(leg.to()), toAirport, toCountry);
        }

        private static boolean fits(Airport airport, @Nullable String icao, @Nullable String country) {
            return (icao == null || airport.icao().equals(icao))
                    && (country == null || airport.country().equals(country));
        }
    }

    /** A state file of an earlier version names these otherwise. */
    @SuppressWarnings("NullAway")
    Watch {
        watchedSegments = watchedSegments == null ? List.of() : watchedSegments;
        categories = categories == null ? List.of() : categories;
    }

    boolean matches(EmptyLeg leg, LocalDate today) {
        return active
                && watchedSegments.stream().anyMatch(segment -> segment.matches(leg))
                && (categories.isEmpty() || categories.contains(leg.type().category()))
                && (daysOut == null || !leg.date().isAfter(today.plusDays(daysOut)));
    }

    /** What it would be told of if it began now. */
    List<EmptyLeg> all(State state, Instant now) {
        var today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        return state.emptyLegs().values().stream()
                .filter(leg -> !leg.withdrawn() && leg.latest().toInstant().isAfter(now) && matches(leg, today))
                .toList();
    }
}
