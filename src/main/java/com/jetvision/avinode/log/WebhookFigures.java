package com.jetvision.avinode.log;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The inbox in numbers.
 *
 * @param today received since the reader's midnight, counted to {@link #TODAY_COUNTED} and one more
 * @param medianMillis how long half of today's took at most; null when none is done yet
 */
public record WebhookFigures(
        int today,
        @Nullable Integer medianMillis,
        @Nullable Instant oldestWaiting,
        @Nullable Instant nextRetry,
        @Nullable Instant deadSince) {
    public static final int TODAY_COUNTED = 10_000;
}
