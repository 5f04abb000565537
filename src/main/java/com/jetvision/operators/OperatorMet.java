package com.jetvision.operators;

import com.jetvision.platform.events.DomainEvent;
import com.jetvision.platform.events.Ref;
import java.time.Instant;
import java.util.Set;

/** An operator was heard of for the first time. */
public record OperatorMet(OperatorId operator, String name, Instant at) implements DomainEvent {
    @Override
    public Set<Ref> about() {
        return Set.of(operator);
    }
}
