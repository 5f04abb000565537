package com.jetvision.requests;

import com.jetvision.agents.AgentId;
import com.jetvision.platform.events.DomainEvent;
import com.jetvision.platform.events.Ref;
import java.time.Instant;
import java.util.Set;

/** The request ended without a flight: cancelled before a proposal went out, or lost after it. */
public record RequestCancelled(RequestId request, AgentId agent, boolean lost, String reason, Instant at)
        implements DomainEvent {
    @Override
    public Set<Ref> about() {
        return Set.of(request, agent);
    }
}
