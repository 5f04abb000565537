package com.jetvision.requests;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** One leg as it was typed: airports by code, or by words that are no airport yet. */
public record DraftLeg(
        String from,
        String to,
        @Nullable LocalDate date,
        @Nullable LocalTime time,
        @Nullable Integer passengers) {
    public static final DraftLeg EMPTY = new DraftLeg("", "", null, null, null);

    public DraftLeg reversed() {
        return new DraftLeg(to, from, null, null, passengers);
    }
}
