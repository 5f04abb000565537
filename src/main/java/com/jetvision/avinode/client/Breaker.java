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
 * for half a minute, then one call tries; while it fails the pause doubles, up to five minutes. Each node learns it by itself.
 */
@Component
class Breaker {
    private static final int FAILURES = 5;
    private static final Duration FIRST = Duration.ofSeconds(30);
    private static final Duration LONGEST = Duration.ofMinutes(5);
    private final Map<UUID, Circuit> circuits = new ConcurrentHashMap<>();
    private final Clock clock;

    /** How often in a row it failed, and until when nothing is sent. */
    private record Circuit(int failures, Duration pause, Instant openUntil) {
        static final Circuit CLOSED = new Circuit(0, FIRST, Instant.EPOCH);
    }

    Breaker(Clock clock) {
        this.clock = clock;
    }

    /** Zero when a call may go out; the one that goes out after a pause holds the others back until it is answered. */
    Duration pause(UUID connection) {
        var now = clock.instant();
        var wait = new Duration[] {Duration.ZERO};
        circuits.computeIfPresent(connection, (id, circuit) -> {
            if (circuit.openUntil.isAfter(now)) {
                wait[0] = Duration.between(now, circuit.openUntil);
                return circuit;
            }
            return circuit.failures < FAILURES
                    ? circuit
                    : new Circuit(circuit.failures, circuit.pause, now.plus(circuit.pause));
        });
        return wait[0];
    }

    void worked(UUID connection) {
        circuits.remove(connection);
    }

    void failed(UUID connection) {
        var now = clock.instant();
        circuits.compute(connection, (id, known) -> {
            var circuit = known == null ? Circuit.CLOSED : known;
            int failures = circuit.failures + 1;
            if (failures < FAILURES) {
                return new Circuit(failures, FIRST, Instant.EPOCH);
            }
            var doubled = circuit.pause.multipliedBy(2);
            var next = failures == FAILURES ? FIRST : doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled;
            return new Circuit(failures, next, now.plus(next));
        });
    }
}
