package com.jetvision.quotes;

import com.jetvision.agents.AgentId;
import com.jetvision.operators.OperatorId;
import com.jetvision.platform.events.DomainEvent;
import com.jetvision.platform.events.Ref;
import com.jetvision.requests.RequestId;
import java.time.Instant;
import java.util.Set;

/** The time until which the quote held ran out. */
public record QuoteExpired(
        QuoteId quote, RequestId request, AgentId agent, OperatorId operator, String operatorName, Instant at)
        implements DomainEvent {
    @Override
    public Set<Ref> about() {
        return Set.of(quote, request, agent, operator);
    }
}
