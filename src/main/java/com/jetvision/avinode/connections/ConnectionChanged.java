package com.jetvision.avinode.connections;

import com.jetvision.platform.events.DomainEvent;
import com.jetvision.platform.events.Ref;
import java.time.Instant;
import java.util.Set;

/** An admin did something to a connection; says what in words, and never a secret. */
public record ConnectionChanged(ConnectionId connection, String slug, String change, Instant at)
        implements DomainEvent {
    @Override
    public Set<Ref> about() {
        return Set.of(connection);
    }
}
