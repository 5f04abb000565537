package com.jetvision.agents;

import com.jetvision.platform.events.DomainEvent;
import com.jetvision.platform.events.Ref;
import java.time.Instant;
import java.util.Set;

/** A person came a step further from the invitation to the first sign-in. */
public record OnboardingStatusChanged(AgentId agent, OnboardingStatus from, OnboardingStatus to, Instant at)
        implements DomainEvent {
    @Override
    public Set<Ref> about() {
        return Set.of(agent);
    }
}
