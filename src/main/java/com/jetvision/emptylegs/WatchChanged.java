package com.jetvision.emptylegs;

import com.jetvision.agents.AgentId;
import com.jetvision.platform.events.DomainEvent;
import com.jetvision.platform.events.Ref;
import java.time.Instant;
import java.util.Set;

/** An agent watches for something else than before. */
public record WatchChanged(WatchId watch, AgentId agent, String route, int revision, Instant at)
        implements DomainEvent {
    @Override
    public Set<Ref> about() {
        return Set.of(watch, agent);
    }
}
