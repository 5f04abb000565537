package com.jetvision.emptylegs;

import com.jetvision.agents.AgentId;
import com.jetvision.platform.events.DomainEvent;
import com.jetvision.platform.events.Ref;
import java.time.Instant;
import java.util.Set;

/** A watch is over: cancelled by its agent, or its last day has passed. */
public record WatchEnded(WatchId watch, AgentId agent, String route, WatchStatus to, int revision, Instant at)
        implements DomainEvent {
    @Override
    public Set<Ref> about() {
        return Set.of(watch, agent);
    }
}
