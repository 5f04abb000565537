package com.jetvision.agents;

import com.jetvision.platform.events.DomainEvent;
import com.jetvision.platform.events.Ref;
import com.jetvision.platform.money.Percent;
import java.time.Instant;
import java.util.Set;

/** An administrator changed a person's margin or share; deals made before keep theirs. */
public record AgentTermsChanged(AgentId agent, Margin margin, Percent commission, Instant at) implements DomainEvent {
    @Override
    public Set<Ref> about() {
        return Set.of(agent);
    }
}
