package com.jetvision.agents;

import com.jetvision.platform.events.DomainEvent;
import com.jetvision.platform.events.Ref;
import java.time.Instant;
import java.util.Set;

/** Too many wrong passwords: nobody signs in to this account until then. */
public record AgentLockedOut(AgentId agent, Instant until, Instant at) implements DomainEvent {
    @Override
    public Set<Ref> about() {
        return Set.of(agent);
    }
}
