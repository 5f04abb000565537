package com.jetvision.proposals;

import com.jetvision.agents.AgentId;
import com.jetvision.platform.events.DomainEvent;
import com.jetvision.platform.events.Ref;
import com.jetvision.platform.money.Money;
import com.jetvision.quotes.QuoteId;
import com.jetvision.requests.RequestId;
import java.time.Instant;
import java.util.Set;

/** The client accepted an option; the contract is made in the same transaction. */
public record ProposalAccepted(
        ProposalId proposal,
        RequestId request,
        AgentId agent,
        QuoteId quote,
        String number,
        String option,
        String acceptedBy,
        Money total,
        Instant at)
        implements DomainEvent {
    @Override
    public Set<Ref> about() {
        return Set.of(proposal, request, agent, quote);
    }
}
