package com.jetvision.emptylegs;

import com.jetvision.agents.AgentId;
import com.jetvision.platform.events.DomainEvent;
import com.jetvision.platform.events.Ref;
import java.time.Instant;
import java.util.Set;

/** An agent looked at an empty leg: for the screens, not for the audit trail. */
public record MatchViewed(MatchId match, AgentId agent, Instant at) implements DomainEvent {
    @Override
    public Set<Ref> about() {
        return Set.of(match, agent);
    }

    @Override
    public boolean audited() {
        return false;
    }
}
