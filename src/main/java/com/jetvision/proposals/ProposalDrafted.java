package com.jetvision.proposals;

import com.jetvision.agents.AgentId;
import com.jetvision.platform.events.DomainEvent;
import com.jetvision.platform.events.Ref;
import com.jetvision.requests.RequestId;
import java.time.Instant;
import java.util.Set;

/** A proposal was made, or made anew, and waits for approval. */
public record ProposalDrafted(ProposalId proposal, RequestId request, AgentId agent, String number, Instant at)
        implements DomainEvent {
    @Override
    public Set<Ref> about() {
        return Set.of(proposal, request, agent);
    }
}
