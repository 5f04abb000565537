package com.jetvision.agents;

import com.jetvision.platform.events.DomainEvent;
import com.jetvision.platform.events.Ref;
import java.time.Instant;
import java.util.Set;

/** A person was given an account that works at once, without an onboarding. */
public record AgentTakenIn(AgentId agent, String name, String email, Instant at) implements DomainEvent {
    @Override
    public Set<Ref> about() {
        return Set.of(agent);
    }
}
