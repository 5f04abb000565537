package com.jetvision.sandbox;

import org.jspecify.annotations.Nullable;

/** Which empty legs the broker wants to hear of: between airports or countries, where null means anywhere. */
record Watch(
        String id,
        String name,
        boolean active,
        @Nullable String fromAirport,
        @Nullable String fromCountry,
        @Nullable String toAirport,
        @Nullable String toCountry) {
    boolean matches(EmptyLeg leg) {
        return active
                && fits(Airport.of(leg.from()), fromAirport, fromCountry)
                && fits(Airport.of(leg.to()), toAirport, toCountry);
    }

    private static boolean fits(Airport airport, @Nullable String icao, @Nullable String country) {
        return (icao == null || airport.icao().equals(icao))
                && (country == null || airport.country().equals(country));
    }
}
