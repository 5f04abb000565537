package com.jetvision.quotes;

import com.jetvision.agents.AgentId;
import com.jetvision.operators.OperatorId;
import com.jetvision.platform.events.Ref;
import com.jetvision.platform.money.Money;
import com.jetvision.requests.RequestId;
import java.time.Instant;
import java.util.Set;

/** An operator's quote arrived. */
public record QuoteReceived(
        QuoteId quote,
        RequestId request,
        AgentId agent,
        OperatorId operator,
        String operatorName,
        Money total,
        QuoteOffer offer,
        Instant at)
        implements QuoteNews {
    @Override
    public Set<Ref> about() {
        return Set.of(quote, request, agent, operator);
    }
}
