package com.jetvision.emptylegs;

import com.jetvision.platform.events.DomainEvent;
import com.jetvision.platform.events.Ref;
import java.time.Instant;
import java.util.Set;

/** The marketplace says something new of an empty leg: for the screens, not for the audit trail. */
public record EmptyLegChanged(EmptyLegId leg, Instant at) implements DomainEvent {
    @Override
    public Set<Ref> about() {
        return Set.of(leg);
    }

    @Override
    public boolean audited() {
        return false;
    }
}
