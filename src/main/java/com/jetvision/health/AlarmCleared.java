package com.jetvision.health;

import com.jetvision.platform.events.DomainEvent;
import com.jetvision.platform.events.Ref;
import java.time.Instant;
import java.util.Set;

/** What was wrong with the house is over. */
public record AlarmCleared(AlarmKind kind, Instant at) implements DomainEvent {
    @Override
    public Set<Ref> about() {
        return Set.of();
    }
}
