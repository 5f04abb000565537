package com.jetvision.onboarding;

import com.jetvision.agents.AgentId;
import com.jetvision.platform.events.DomainEvent;
import com.jetvision.platform.events.Ref;
import java.time.Instant;
import java.util.Set;

/** The agreement is sealed, and the agent may sign in. */
public record AgentOnboarded(AgreementId agreement, AgentId agent, String name, Instant at) implements DomainEvent {
    @Override
    public Set<Ref> about() {
        return Set.of(agreement, agent);
    }
}
