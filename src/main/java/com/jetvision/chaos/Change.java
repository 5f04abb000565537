package com.jetvision.chaos;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One step of an event through the inbox, written down by the database in the transaction that made it.
 *
 * @param claim that was made, renewed or is gone
 * @param lease until when the claim holds that was made or renewed
 * @param retries of the event after the step
 * @param pause until its next attempt
 * @param by which process, by the name of its connection
 */
record Change(
        String event,
        Step step,
        @Nullable UUID claim,
        @Nullable Instant lease,
        int retries,
        Duration pause,
        Instant at,
        String by) {
    /** Steps of an event; a claim can also be renewed, or be gone without the event having moved. */
    enum Step {
        PENDING,
        PROCESSING,
        RENEWED,
        GONE,
        COMPLETED,
        SKIPPED,
        FAILED,
        DEAD_LETTER;

        boolean isEnd() {
            return this == COMPLETED || this == SKIPPED || this == DEAD_LETTER;
        }
    }
}
