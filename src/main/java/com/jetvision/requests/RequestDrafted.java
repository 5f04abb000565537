package com.jetvision.requests;

import com.jetvision.agents.AgentId;
import com.jetvision.platform.events.DomainEvent;
import com.jetvision.platform.events.Ref;
import java.time.Instant;
import java.util.Set;

/** A request was begun; until it is submitted nobody but its agent need know. */
public record RequestDrafted(RequestId request, AgentId agent, String number, Instant at) implements DomainEvent {
    @Override
    public Set<Ref> about() {
        return Set.of(request, agent);
    }
}
