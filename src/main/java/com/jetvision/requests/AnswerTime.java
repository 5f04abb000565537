package com.jetvision.requests;

import java.time.Duration;
import java.time.Instant;

/** Until when operators are expected to answer (business rule 7). */
final class AnswerTime {
    private AnswerTime() {}

    static Instant due(Instant asked, Instant departure) {
        return asked.plus(allowed(Duration.between(asked, departure)));
    }

    /** At once, or in 2, 4 or 24 hours, for departures in under 6, 6 to 24, 24 to 72 and over 72 hours. */
    static Duration allowed(Duration notice) {
        if (notice.compareTo(Duration.ofHours(6)) < 0) {
            return Duration.ZERO;
        }
        if (notice.compareTo(Duration.ofHours(24)) < 0) {
            return Duration.ofHours(2);
        }
        return notice.compareTo(Duration.ofHours(72)) <= 0 ? Duration.ofHours(4) : Duration.ofHours(24);
    }
}
