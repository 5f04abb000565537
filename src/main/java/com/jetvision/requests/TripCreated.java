package com.jetvision.requests;

import com.jetvision.agents.AgentId;
import com.jetvision.platform.events.DomainEvent;
import com.jetvision.platform.events.Ref;
import java.time.Instant;
import java.util.Set;

/** The marketplace has the trip, and it can be opened there. */
public record TripCreated(RequestId request, AgentId agent, String avinodeTripId, Instant at) implements DomainEvent {
    @Override
    public Set<Ref> about() {
        return Set.of(request, agent);
    }
}
