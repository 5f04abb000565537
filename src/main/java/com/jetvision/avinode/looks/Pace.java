package com.jetvision.avinode.looks;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How often a trip is looked at: the more there is to hear and the nearer the departure, the more often. */
final class Pace {
    private static final Duration SOON = Duration.ofHours(24);

    private Pace() {}

    static Duration of(String stage, boolean waiting, @Nullable Instant departs, Instant now) {
        boolean soon = departs != null && Duration.between(now, departs).compareTo(SOON) < 0;
        if (waiting) {
            return Duration.ofMinutes(soon ? 2 : 5);
        }
        return switch (stage) {
            case "sourcing", "quotes_in" -> Duration.ofMinutes(soon ? 5 : 10);
            default -> Duration.ofMinutes(30);
        };
    }
}
