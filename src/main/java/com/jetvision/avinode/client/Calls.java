package com.jetvision.avinode.client;

import com.jetvision.avinode.client.CallFailed.Kind;
import com.jetvision.avinode.client.Wire.Answer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * A call with all that makes it safe: within the rate, not into an outage, repeated once if that can do no harm, its
 * outcome on record. What is no success becomes a {@link CallFailed}.
 */
@Component
class Calls {
    private static final int EXCERPT = 1000;
    private final Wire wire;
    private final Tokens tokens;
    private final CallBook book;
    private final ProblemBook problems;
    private final Breaker breaker;
    private final Clock clock;

    Calls(Wire wire, Tokens tokens, CallBook book, ProblemBook problems, Breaker breaker, Clock clock) {
        this.wire = wire;
        this.tokens = tokens;
        this.book = book;
        this.problems = problems;
        this.breaker = breaker;
        this.clock = clock;
    }

    /** Reads; a fault on the way is tried over once. */
    JsonNode get(Access access, Urgency urgency, String operation, String path) {
        try {
            return once(access, urgency, operation, HttpMethod.GET, path, null);
        } catch (CallFailed fault) {
            if (fault.kind() != Kind.UNREACHABLE) {
                throw fault;
            }
            LockSupport.parkNanos(Duration.ofMillis(ThreadLocalRandom.current().nextLong(100, 400))
                    .toNanos());
            return once(access, urgency, operation, HttpMethod.GET, path, null);
        }
    }

    /** Writes; never repeated here, for the first may have been heard. */
    JsonNode send(Access access, Urgency urgency, String operation, HttpMethod method, String path, Object body) {
        return once(access, urgency, operation, method, path, body);
    }

    private JsonNode once(
            Access access, Urgency urgency, String operation, HttpMethod method, String path, @Nullable Object body) {
        var pause = breaker.pause(access.connection(), urgency);
        if (pause.isPositive()) {
            throw CallFailed.later("Avinode does not answer.", pause);
        }
        var wait = book.take(access.connection(), urgency);
        if (wait.isPositive()) {
            throw CallFailed.later("Avinode lets us call once a second; this call comes a little later.", wait);
        }
        try {
            var answer = wire.call(access, tokens.of(access), method, path, body);
            return judged(access, operation, path, answer);
        } catch (CallFailed failed) {
            note(access, failed);
            throw failed;
        }
    }

    /** Only silence and faults of Avinode's own count towards an outage. */
    private void note(Access access, CallFailed failed) {
        switch (failed.kind()) {
            case UNREACHABLE -> breaker.failed(access.connection());
            case DENIED, NOT_FOUND, REFUSED, NONSENSE, LATER -> breaker.worked(access.connection());
        }
        if (failed.kind() != Kind.NOT_FOUND) {
            book.failed(access.connection(), failed.getMessage());
        }
    }

    private JsonNode judged(Access access, String operation, String path, Answer answer) {
        var rate = RateHeaders.of(answer.headers());
        int status = answer.status().value();
        if (status == 429) {
            book.block(access.connection(), rate.untilReset());
            throw CallFailed.later("Avinode asks us to slow down.", rate.untilReset());
        }
        if (answer.status().is5xxServerError()) {
            throw new CallFailed(Kind.UNREACHABLE, "Avinode has a fault of its own (%d).".formatted(status), null);
        }
        breaker.worked(access.connection());
        if (answer.status().is3xxRedirection()) {
            throw elsewhere(access, operation, path, answer);
        }
        if (answer.status().is4xxClientError()) {
            throw refusal(access, status, answer);
        }
        book.answered(access.connection(), rate, skew(answer.headers()));
        if (answer.body() == null || !answer.body().isObject()) {
            throw nonsense(access, operation, path, "Avinode's answer is no JSON.", excerpt(answer));
        }
        return answer.body();
    }

    private CallFailed elsewhere(Access access, String operation, String path, Answer answer) {
        problems.record(
                access,
                Problem.FOREIGN_HOST,
                operation,
                path,
                "Avinode sent us to another address. We did not go there.",
                answer.headers().getFirst(HttpHeaders.LOCATION));
        return new CallFailed(Kind.NONSENSE, "Avinode sent us to another address; we did not go there.", null);
    }

    private CallFailed refusal(Access access, int status, Answer answer) {
        if (status == 401 || status == 403) {
            tokens.refused(access);
            return new CallFailed(Kind.DENIED, denied(answer), null);
        }
        if (status == 404) {
            return new CallFailed(Kind.NOT_FOUND, "Avinode has nothing by this id.", null);
        }
        if (status == 423) {
            return new CallFailed(Kind.UNREACHABLE, "Avinode has this locked just now.", null);
        }
        return new CallFailed(Kind.REFUSED, "Avinode refused this: " + reason(answer), null);
    }

    private static String denied(Answer answer) {
        var code = error(answer, "code");
        var said = error(answer, "message");
        return code.equals("AUTHORIZATION_PERMISSIONS")
                ? "Avinode does not allow this connection to do that. An admin can ask Avinode for the permission."
                : said.contains("SentTimestamp")
                        ? "Avinode refused the call because our clock is off. An admin can set the server's clock right."
                        : "Avinode refused our access token. An admin can renew it.";
    }

    private static String reason(Answer answer) {
        var title = error(answer, "message");
        return title.isEmpty() ? error(answer, "title") + " (" + answer.status().value() + ")" : title;
    }

    private static String error(Answer answer, String field) {
        return answer.body() == null
                ? ""
                : answer.body().path("meta").path("errors").path(0).path(field).asString("");
    }

    /** On record, with what was received; a crash it is not. */
    CallFailed nonsense(Access access, String operation, String resource, String sentence, String excerpt) {
        problems.record(access, Problem.ANSWER, operation, resource, sentence, excerpt);
        return new CallFailed(Kind.NONSENSE, sentence, null);
    }

    /** How far Avinode's clock is ahead of ours. */
    private @Nullable Duration skew(HttpHeaders headers) {
        var date = headers.getFirst(HttpHeaders.DATE);
        if (date == null) {
            return null;
        }
        try {
            var theirs = ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
            return Duration.between(clock.instant(), theirs);
        } catch (DateTimeException unreadable) {
            return null;
        }
    }

    private static String excerpt(Answer answer) {
        var text = new String(answer.bytes(), StandardCharsets.UTF_8);
        return text.length() > EXCERPT ? text.substring(0, EXCERPT) : text;
    }
}
