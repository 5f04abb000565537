package com.jetvision.agents;

import com.jetvision.platform.events.DomainEvent;
import com.jetvision.platform.events.Ref;
import java.time.Instant;
import java.util.Set;

/** A person signed in. */
public record AgentSignedIn(AgentId agent, String name, Instant at) implements DomainEvent {
    @Override
    public Set<Ref> about() {
        return Set.of(agent);
    }
}
