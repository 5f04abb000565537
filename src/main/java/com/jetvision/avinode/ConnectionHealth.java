package com.jetvision.avinode;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a connection's calls go.
 *
 * @param sentence what is the matter; null while all is well
 * @param clockSkew how far Avinode's clock is ahead of ours; it takes no call that is five minutes off
 * @param tokenEndsAt of a long-lived token that says so; null also for OAuth, which renews itself
 * @param hourlyLimit calls an hour as Avinode last said, null before the first call
 * @param pausedUntil nobody calls before this: Avinode asked us to slow down
 */
public record ConnectionHealth(
        UUID connection,
        String slug,
        URI base,
        boolean active,
        Liveness liveness,
        @Nullable String sentence,
        @Nullable Instant lastCallAt,
        @Nullable Instant lastSuccessAt,
        @Nullable String lastError,
        @Nullable Instant lastErrorAt,
        @Nullable Duration clockSkew,
        @Nullable Instant tokenEndsAt,
        @Nullable Integer hourlyLimit,
        @Nullable Integer remaining,
        @Nullable Instant resetsAt,
        @Nullable Instant pausedUntil) {
    private static final Duration TOLERANCE = Duration.ofMinutes(4);

    /** So far off that Avinode is about to refuse our calls. */
    public boolean isClockOff() {
        return clockSkew != null && clockSkew.abs().compareTo(TOLERANCE) > 0;
    }
}
