package com.jetvision.onboarding;

import com.jetvision.agents.AgentId;
import com.jetvision.platform.events.DomainEvent;
import com.jetvision.platform.events.Ref;
import java.time.Instant;
import java.util.Set;

/** The agreement went out with a link to sign it. */
public record AgreementSent(AgreementId agreement, AgentId agent, String number, Instant at) implements DomainEvent {
    @Override
    public Set<Ref> about() {
        return Set.of(agreement, agent);
    }
}
