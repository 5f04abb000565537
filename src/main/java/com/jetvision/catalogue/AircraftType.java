package com.jetvision.catalogue;

import org.jspecify.annotations.Nullable;

/** A type of aircraft with its figures; range in nautical miles with usual load, speed in knots. */
public record AircraftType(
        String name,
        @Nullable String icao,
        AircraftCategory category,
        int seatsTypical,
        int seatsMax,
        int rangeNm,
        int cruiseKt) {}
