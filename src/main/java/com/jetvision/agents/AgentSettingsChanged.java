package com.jetvision.agents;

import com.jetvision.platform.events.DomainEvent;
import com.jetvision.platform.events.Ref;
import java.time.Instant;
import java.util.Set;

/** A person changed their own name, telephone, usual margin or time zone. */
public record AgentSettingsChanged(AgentId agent, Instant at) implements DomainEvent {
    @Override
    public Set<Ref> about() {
        return Set.of(agent);
    }
}
