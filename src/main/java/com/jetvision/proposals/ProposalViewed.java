package com.jetvision.proposals;

import com.jetvision.agents.AgentId;
import com.jetvision.platform.events.DomainEvent;
import com.jetvision.platform.events.Ref;
import com.jetvision.requests.RequestId;
import java.time.Instant;
import java.util.Set;

/** The client looked at a proposal. */
public record ProposalViewed(
        ProposalId proposal, RequestId request, AgentId agent, String number, int times, Instant at)
        implements DomainEvent {
    @Override
    public Set<Ref> about() {
        return Set.of(proposal, request, agent);
    }
}
