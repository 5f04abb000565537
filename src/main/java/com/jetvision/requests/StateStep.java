package com.jetvision.requests;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One state that a request was in.
 *
 * @param lasted null while it lasts
 * @param error why it failed, in the state failed
 */
public record StateStep(
        RequestStatus status,
        @Nullable RequestStatus before,
        Instant enteredAt,
        @Nullable Duration lasted,
        @Nullable String error) {}
