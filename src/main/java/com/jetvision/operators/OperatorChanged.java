package com.jetvision.operators;

import com.jetvision.platform.events.DomainEvent;
import com.jetvision.platform.events.Ref;
import java.time.Instant;
import java.util.Set;

/** An admin changed what the house knows of an operator. */
public record OperatorChanged(OperatorId operator, String name, Instant at) implements DomainEvent {
    @Override
    public Set<Ref> about() {
        return Set.of(operator);
    }
}
