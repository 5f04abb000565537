package com.jetvision.notifications;

import com.jetvision.agents.AgentId;
import com.jetvision.platform.events.DomainEvent;
import com.jetvision.platform.events.Ref;
import java.time.Instant;
import java.util.Set;

/** A person's notifications are different now: for the bell and the list, not for the audit trail. */
public record Notified(AgentId person, Instant at) implements DomainEvent {
    @Override
    public Set<Ref> about() {
        return Set.of(person);
    }

    @Override
    public boolean audited() {
        return false;
    }
}
