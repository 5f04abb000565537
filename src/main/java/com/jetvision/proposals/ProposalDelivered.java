package com.jetvision.proposals;

import com.jetvision.agents.AgentId;
import com.jetvision.platform.events.DomainEvent;
import com.jetvision.platform.events.Ref;
import com.jetvision.requests.RequestId;
import java.time.Instant;
import java.util.Set;

/** The e-mail with a proposal was handed over, or could not be. */
public record ProposalDelivered(
        ProposalId proposal, RequestId request, AgentId agent, String number, boolean delivered, Instant at)
        implements DomainEvent {
    @Override
    public Set<Ref> about() {
        return Set.of(proposal, request, agent);
    }
}
