package com.jetvision.sandbox;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;

/** Lets only callers with a good bearer token at the API, and, like Avinode, only those whose clock is right. */
final class Guard {
    private static final Duration CLOCK_DRIFT = Duration.ofMinutes(5);
    private static final String BEARER = "Bearer ";

    private final TokenDesk tokens;
    private final Clock clock;

    Guard(TokenDesk tokens, Clock clock) {
        this.tokens = tokens;
        this.clock = clock;
    }

    void on(Router router) {
        router.check(call -> {
            var path = call.exchange().getRequestURI().getPath();
            if (path.startsWith("/control/") && !tokens.maySteer(token(call))) throw wrongToken();
            if (path.startsWith("/api/") && !path.equals("/api/oauth/token")) check(call);
        });
    }

    private void check(Call call) {
        if (!tokens.isGood(token(call))) throw wrongToken();
        call.header("X-Avinode-SentTimestamp").ifPresent(this::checkClock);
    }

    private static String token(Call call) {
        var given = call.header("Authorization").orElse("");
        return given.startsWith(BEARER) ? given.substring(BEARER.length()) : "";
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

    private static Refusal wrongToken() {
        return refused("The bearer token is missing or wrong.");
    }

    private static Refusal refused(String message) {
        return new Refusal(401, "NOT_AUTHORIZED", message, "");
    }
}
