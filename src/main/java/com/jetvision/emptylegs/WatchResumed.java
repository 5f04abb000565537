package com.jetvision.emptylegs;

import com.jetvision.agents.AgentId;
import com.jetvision.platform.events.DomainEvent;
import com.jetvision.platform.events.Ref;
import java.time.Instant;
import java.util.Set;

/** A paused watch is awake again. */
public record WatchResumed(WatchId watch, AgentId agent, String route, Instant at) implements DomainEvent {
    @Override
    public Set<Ref> about() {
        return Set.of(watch, agent);
    }
}
