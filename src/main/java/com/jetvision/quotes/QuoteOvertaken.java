package com.jetvision.quotes;

import com.jetvision.agents.AgentId;
import com.jetvision.operators.OperatorId;
import com.jetvision.platform.events.DomainEvent;
import com.jetvision.platform.events.Ref;
import com.jetvision.platform.money.Money;
import com.jetvision.requests.RequestId;
import java.time.Instant;
import java.util.Set;

/** A price came after a later word of the operator that took it off the table: it is kept, and stays off the table. */
public record QuoteOvertaken(
        QuoteId quote,
        RequestId request,
        AgentId agent,
        OperatorId operator,
        String operatorName,
        Money total,
        QuoteOffer offer,
        Instant at)
        implements DomainEvent {
    @Override
    public Set<Ref> about() {
        return Set.of(quote, request, agent, operator);
    }
}
