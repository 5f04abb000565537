package com.jetvision.clients;

import com.jetvision.agents.AgentId;
import com.jetvision.platform.events.DomainEvent;
import com.jetvision.platform.events.Ref;
import java.time.Instant;
import java.util.Set;

/** A client was put aside: no longer in the list, everything kept. */
public record ClientArchived(ClientId client, AgentId agent, Instant at) implements DomainEvent {
    @Override
    public Set<Ref> about() {
        return Set.of(client, agent);
    }
}
