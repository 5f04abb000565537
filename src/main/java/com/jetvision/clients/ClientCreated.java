package com.jetvision.clients;

import com.jetvision.agents.AgentId;
import com.jetvision.platform.events.DomainEvent;
import com.jetvision.platform.events.Ref;
import java.time.Instant;
import java.util.Set;

/** A client was added to an agent's book. */
public record ClientCreated(ClientId client, AgentId agent, String name, Instant at) implements DomainEvent {
    @Override
    public Set<Ref> about() {
        return Set.of(client, agent);
    }
}
