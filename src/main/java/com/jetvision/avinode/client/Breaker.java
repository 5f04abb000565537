package com.jetvision.avinode.client;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * Spares an Avinode that is down, and those who would wait for its time-out: after five failures in a row nothing is sent
 * for half a minute, then one call tries; while it fails the pause doubles, up to five minutes. Somebody who waits for the
 * answer may try sooner, but no two of them within two seconds. Each node learns it by itself.
 */
@Component
class Breaker {
    private static final int FAILURES = 5;
    private static final Duration FIRST = Duration.ofSeconds(30);
    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final Duration BETWEEN_PEOPLE = Duration.ofSeconds(2);
    private final Map<UUID, Circuit> circuits = new ConcurrentHashMap<>();
    private final Clock clock;

    /** How often in a row it failed, and until when nothing is sent, or nothing that nobody waits for. */
    private record Circuit(int failures, Duration pause, Instant openUntil, Instant openToPeople) {
        static final Circuit CLOSED = new Circuit(0, FIRST, Instant.EPOCH, Instant.EPOCH);

        boolean open() {
            return failures >= FAILURES;
        }

        Instant until(Urgency urgency) {
            return urgency == Urgency.PERSON ? openToPeople : openUntil;
        }

        /** One call is on its way from now; nobody else need wait for the same silence. */
        Circuit tried(Instant now) {
            return new Circuit(failures, pause, now.plus(pause), now.plus(BETWEEN_PEOPLE));
        }

        Circuit failed(Instant now) {
            int more = failures + 1;
            if (more < FAILURES) {
                return new Circuit(more, FIRST, Instant.EPOCH, Instant.EPOCH);
            }
            var doubled = pause.multipliedBy(2);
            var next = more == FAILURES ? FIRST : doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled;
            return new Circuit(more, next, Instant.EPOCH, Instant.EPOCH).tried(now);
        }
    }

    Breaker(Clock clock) {
        this.clock = clock;
    }

    /** Zero when a call may go out; the one that goes out after a pause holds the others back until it is answered. */
    Duration pause(UUID connection, Urgency urgency) {
        var now = clock.instant();
        var wait = new Duration[] {Duration.ZERO};
        circuits.computeIfPresent(connection, (id, circuit) -> {
            var until = circuit.until(urgency);
            if (until.isAfter(now)) {
                wait[0] = Duration.between(now, until);
                return circuit;
            }
            return circuit.open() ? circuit.tried(now) : circuit;
        });
        return wait[0];
    }

    void worked(UUID connection) {
        circuits.remove(connection);
    }

    void failed(UUID connection) {
        var now = clock.instant();
        circuits.compute(connection, (id, known) -> (known == null ? Circuit.CLOSED : known).failed(now));
    }
}
