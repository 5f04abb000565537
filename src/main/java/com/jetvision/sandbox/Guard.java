package com.jetvision.sandbox;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;

/** Lets only callers with the bearer token at the API, and, like Avinode, only those whose clock is right. */
final class Guard {
    private static final Duration CLOCK_DRIFT = Duration.ofMinutes(5);

    private final byte[] expected;
    private final Clock clock;

    Guard(String token, Clock clock) {
        expected = ("Bearer " + token).getBytes(StandardCharsets.UTF_8);
        this.clock = clock;
    }

    void on(Router router) {
        router.check(call -> {
            var path = call.exchange().getRequestURI().getPath();
            if (path.startsWith("/api/") || path.startsWith("/control/")) check(call);
        });
    }

    private void check(Call call) {
        var given = call.header("Authorization").orElse("").getBytes(StandardCharsets.UTF_8);
        if (!MessageDigest.isEqual(expected, given)) throw refused("The bearer token is missing or wrong.");
        call.header("X-Avinode-SentTimestamp").ifPresent(this::checkClock);
    }

    private void checkClock(String sent) {
        if (!near(sent)) throw refused("X-Avinode-SentTimestamp is not within five minutes of now.");
    }

    private boolean near(String sent) {
        try {
            Instant instant = OffsetDateTime.parse(sent).toInstant();
            return Duration.between(instant, clock.instant()).abs().compareTo(CLOCK_DRIFT) <= 0;
        } catch (DateTimeException unreadable) {
            return false;
        }
    }

    private static Refusal refused(String message) {
        return new Refusal(401, "NOT_AUTHORIZED", message, "");
    }
}
