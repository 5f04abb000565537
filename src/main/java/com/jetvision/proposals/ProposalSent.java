package com.jetvision.proposals;

import com.jetvision.agents.AgentId;
import com.jetvision.platform.events.DomainEvent;
import com.jetvision.platform.events.Ref;
import com.jetvision.platform.money.Money;
import com.jetvision.requests.RequestId;
import java.time.Instant;
import java.util.Set;

/** An approved proposal went into the outbox. */
public record ProposalSent(
        ProposalId proposal, RequestId request, AgentId agent, String number, String recipient, Money total, Instant at)
        implements DomainEvent {
    @Override
    public Set<Ref> about() {
        return Set.of(proposal, request, agent);
    }
}
