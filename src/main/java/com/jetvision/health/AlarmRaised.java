package com.jetvision.health;

import com.jetvision.platform.events.DomainEvent;
import com.jetvision.platform.events.Ref;
import java.time.Instant;
import java.util.Set;

/** Something went wrong with the house that an admin should look at. */
public record AlarmRaised(AlarmKind kind, String sentence, Instant at) implements DomainEvent {
    @Override
    public Set<Ref> about() {
        return Set.of();
    }
}
