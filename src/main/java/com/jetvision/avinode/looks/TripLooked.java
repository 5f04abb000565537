package com.jetvision.avinode.looks;

import com.jetvision.agents.AgentId;
import com.jetvision.platform.events.DomainEvent;
import com.jetvision.platform.events.Ref;
import com.jetvision.requests.RequestId;
import java.time.Instant;
import java.util.Set;

/** We looked at a request's trip at Avinode, in vain or not: how current the room is has changed. */
public record TripLooked(RequestId request, AgentId agent, Instant at) implements DomainEvent {
    @Override
    public Set<Ref> about() {
        return Set.of(request);
    }

    @Override
    public boolean audited() {
        return false;
    }
}
