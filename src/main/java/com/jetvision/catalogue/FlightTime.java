package com.jetvision.catalogue;

import org.jspecify.annotations.Nullable;

/** Estimates the time in the air; always shown as an estimate, the operator's answer is what counts. */
public final class FlightTime {
    /** Airways are a little longer than the great circle. */
    private static final double ROUTING = 1.05;

    /** Climb and approach, flown below cruise speed. */
    private static final double CLIMB_AND_APPROACH_MINUTES = 15;

    private static final int STEP = 10;
    private static final int USUAL_CRUISE_KT = 460;

    private FlightTime() {}

    /** Rounded up to ten minutes; without a category at the speed of a midsize jet. */
    public static int minutes(int nm, @Nullable AircraftCategory category) {
        int cruise = category == null ? USUAL_CRUISE_KT : category.cruiseKt();
        double minutes = nm * ROUTING / cruise * 60 + CLIMB_AND_APPROACH_MINUTES;
        return (int) Math.ceil(minutes / STEP) * STEP;
    }
}
