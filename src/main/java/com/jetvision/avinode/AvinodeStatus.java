package com.jetvision.avinode;

import com.jetvision.avinode.connections.AvinodeConnections;
import com.jetvision.avinode.connections.Connection;
import com.jetvision.avinode.looks.Looks;
import com.jetvision.avinode.looks.Looks.Freshness;
import com.jetvision.platform.security.Who;
import com.jetvision.requests.RequestId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** The door to how well we hear Avinode: for the room of a request, and for the admin by connection. */
@Service
public class AvinodeStatus {
    private static final Duration LATE = Duration.ofMinutes(2);
    private final AvinodeConnections connections;
    private final HealthTable health;
    private final Looks looks;
    private final Clock clock;
    private final Who who;

    AvinodeStatus(AvinodeConnections connections, HealthTable health, Looks looks, Clock clock, Who who) {
        this.connections = connections;
        this.health = health;
        this.looks = looks;
        this.clock = clock;
        this.who = who;
    }

    /** How current the room of a request is; what is not the reader's own is as if it had no trip. */
    @PreAuthorize("hasAnyRole('AGENT', 'ADMIN')")
    public RoomState room(RequestId request) {
        var house = who.organization();
        var connection = connections.of(house);
        var fresh = looks.freshness(request);
        var updated = latest(fresh);
        if (connection.isEmpty()) {
            return new RoomState(
                    Liveness.OFF, updated, "Your brokerage is not connected to Avinode.", fresh.itineraryDiffers());
        }
        if (connection.get().access() == null) {
            return new RoomState(
                    Liveness.OFF, updated, "The connection to Avinode has no key.", fresh.itineraryDiffers());
        }
        var trouble = trouble(connection.get(), fresh);
        return new RoomState(
                trouble == null ? Liveness.LIVE : Liveness.DELAYED, updated, trouble, fresh.itineraryDiffers());
    }

    private @Nullable String trouble(Connection connection, Freshness fresh) {
        var calls = health.of(connection.id());
        var error = calls == null ? null : Calling.trouble(calls, clock.instant());
        if (error != null) {
            return error;
        }
        if (fresh.error() != null) {
            return fresh.error();
        }
        var waiting = fresh.waitingSince();
        return waiting != null && waiting.plus(LATE).isBefore(clock.instant())
                ? "News from Avinode wait to be worked on."
                : null;
    }

    private static @Nullable Instant latest(Freshness fresh) {
        return Stream.of(fresh.lookedAt(), fresh.heardAt())
                .filter(java.util.Objects::nonNull)
                .max(Instant::compareTo)
                .orElse(null);
    }

    /** Every connection of the house, switched-off ones included. */
    @PreAuthorize("hasRole('ADMIN')")
    public List<ConnectionHealth> connections() {
        return health.rows(clock.instant());
    }

    /** What was wrong with Avinode's answers, the latest first. */
    @PreAuthorize("hasRole('ADMIN')")
    public List<ProblemRow> problems(int most) {
        return health.problems(Math.min(most, 500));
    }

    /** The admin has read it: the same again is a new one. */
    @PreAuthorize("hasRole('ADMIN')")
    public void seen(UUID problem) {
        health.seen(problem, clock.instant());
    }
}
