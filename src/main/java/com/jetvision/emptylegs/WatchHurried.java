package com.jetvision.emptylegs;

import com.jetvision.agents.AgentId;
import com.jetvision.platform.events.DomainEvent;
import com.jetvision.platform.events.Ref;
import java.time.Instant;
import java.util.Set;

/** The marketplace is to be told of a watch at once: a wish to hurry, not a fact for the audit trail. */
public record WatchHurried(WatchId watch, AgentId agent, int revision, Instant at) implements DomainEvent {
    @Override
    public Set<Ref> about() {
        return Set.of(watch, agent);
    }

    @Override
    public boolean audited() {
        return false;
    }
}
