package com.jetvision.operators;

import com.jetvision.platform.events.DomainEvent;
import com.jetvision.platform.events.Ref;
import java.time.Instant;
import java.util.Set;

/** An admin preferred, excluded or readmitted an operator, or wrote down its safety programmes. */
public record OperatorJudged(OperatorId operator, String judgement, Instant at) implements DomainEvent {
    @Override
    public Set<Ref> about() {
        return Set.of(operator);
    }
}
