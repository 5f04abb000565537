package com.jetvision.quotes;

import com.jetvision.agents.AgentId;
import com.jetvision.operators.OperatorId;
import com.jetvision.platform.events.DomainEvent;
import com.jetvision.requests.RequestId;

/** An operator's price that is on the table now, for the first time or changed. */
public sealed interface QuoteNews extends DomainEvent permits QuoteReceived, QuoteChanged {
    QuoteId quote();

    RequestId request();

    AgentId agent();

    OperatorId operator();

    String operatorName();

    QuoteOffer offer();
}
