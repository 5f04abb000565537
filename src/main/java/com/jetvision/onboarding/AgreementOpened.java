package com.jetvision.onboarding;

import com.jetvision.agents.AgentId;
import com.jetvision.platform.events.DomainEvent;
import com.jetvision.platform.events.Ref;
import java.time.Instant;
import java.util.Set;

/** The agreement was looked at for the first time. */
public record AgreementOpened(AgreementId agreement, AgentId agent, Instant at) implements DomainEvent {
    @Override
    public Set<Ref> about() {
        return Set.of(agreement, agent);
    }
}
