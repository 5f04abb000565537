package com.jetvision.quotes;

import com.jetvision.agents.AgentId;
import com.jetvision.operators.OperatorId;
import com.jetvision.platform.events.DomainEvent;
import com.jetvision.platform.events.Ref;
import com.jetvision.requests.RequestId;
import java.time.Instant;
import java.util.Set;

/** The operator declined, with or without having quoted before. */
public record QuoteDeclined(
        QuoteId quote,
        RequestId request,
        AgentId agent,
        OperatorId operator,
        String operatorName,
        String reason,
        Instant at)
        implements DomainEvent {
    @Override
    public Set<Ref> about() {
        return Set.of(quote, request, agent, operator);
    }
}
