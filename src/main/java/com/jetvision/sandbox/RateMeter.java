package com.jetvision.sandbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Counts the API's calls within an hour and refuses those above the limit; every answer says how many are left. */
final class RateMeter {
    static final int HOURLY = 3600;
    private static final Duration WINDOW = Duration.ofHours(1);
    private final Clock clock;
    private int limit = HOURLY;
    private int taken;
    private Instant since;

    RateMeter(Clock clock) {
        this.clock = clock;
        since = clock.instant();
    }

    Reply pass(Call call, Router.Handler next) {
        if (!call.exchange().getRequestURI().getPath().startsWith("/api/")) return next.handle(call);
        var refused = take();
        return refused == null ? marked(next.handle(call)) : refused;
    }

    private synchronized @org.jspecify.annotations.Nullable Reply take() {
        if (since.plus(WINDOW).isBefore(clock.instant())) {
            since = clock.instant();
            taken = 0;
        }
        if (taken >= limit) return tooMany(limit, secondsLeft());
        taken++;
        return null;
    }

    private synchronized Reply marked(Reply reply) {
        return reply.headers().containsKey("X-Rate-Limit-Limit")
                ? reply
                : headed(reply, limit, limit - taken, secondsLeft());
    }

    private long secondsLeft() {
        return Math.max(1, Duration.between(clock.instant(), since.plus(WINDOW)).toSeconds());
    }

    synchronized void set(int hourly, int remaining) {
        limit = hourly;
        since = clock.instant();
        taken = Math.max(0, hourly - remaining);
    }

    static Reply tooMany(int limit, long reset) {
        return headed(
                new Refusal(429, "TOO_MANY_REQUESTS", "The hourly limit is reached.", "").reply(), limit, 0, reset);
    }

    private static Reply headed(Reply reply, int limit, int remaining, long reset) {
        return reply.with("X-Rate-Limit-Limit", String.valueOf(limit))
                .with("X-Rate-Limit-Remaining", String.valueOf(remaining))
                .with("X-Rate-Limit-Reset", String.valueOf(reset));
    }
}
