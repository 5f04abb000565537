package com.jetvision.jobs;

import java.time.Duration;
import java.util.Optional;

/** How long work waits after its nth failure: 1, 2, 4, 8, 16 minutes, then it is a dead letter (product.md). */
public final class RetrySchedule {
    public static final int ATTEMPTS = 6;

    private RetrySchedule() {}

    /** Empty when attempt number {@code attempt} (counted from 1) was the last. */
    public static Optional<Duration> after(int attempt) {
        return attempt >= ATTEMPTS ? Optional.empty() : Optional.of(Duration.ofMinutes(1L << (attempt - 1)));
    }
}
