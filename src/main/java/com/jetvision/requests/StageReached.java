package com.jetvision.requests;

import com.jetvision.agents.AgentId;
import com.jetvision.platform.events.DomainEvent;
import com.jetvision.platform.events.Ref;
import java.time.Instant;
import java.util.Set;

/** The deal went on to another stage. */
public record StageReached(RequestId request, AgentId agent, Stage from, Stage to, Instant at) implements DomainEvent {
    @Override
    public Set<Ref> about() {
        return Set.of(request, agent);
    }
}
