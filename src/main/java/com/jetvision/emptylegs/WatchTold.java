package com.jetvision.emptylegs;

import com.jetvision.agents.AgentId;
import com.jetvision.platform.events.DomainEvent;
import com.jetvision.platform.events.Ref;
import java.time.Instant;
import java.util.Set;

/** The marketplace knows of a watch, or could not be told: for the screens, not for the audit trail. */
public record WatchTold(WatchId watch, AgentId agent, Instant at) implements DomainEvent {
    @Override
    public Set<Ref> about() {
        return Set.of(watch, agent);
    }

    @Override
    public boolean audited() {
        return false;
    }
}
