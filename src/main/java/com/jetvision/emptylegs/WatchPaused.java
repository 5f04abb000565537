package com.jetvision.emptylegs;

import com.jetvision.agents.AgentId;
import com.jetvision.platform.events.DomainEvent;
import com.jetvision.platform.events.Ref;
import java.time.Instant;
import java.util.Set;

/** An agent wants to hear nothing of a watch for a while. */
public record WatchPaused(WatchId watch, AgentId agent, String route, Instant at) implements DomainEvent {
    @Override
    public Set<Ref> about() {
        return Set.of(watch, agent);
    }
}
