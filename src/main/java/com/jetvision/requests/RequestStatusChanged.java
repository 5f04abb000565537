package com.jetvision.requests;

import com.jetvision.agents.AgentId;
import com.jetvision.platform.events.DomainEvent;
import com.jetvision.platform.events.Ref;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The work on a request went on to its next state; the reason is told when it failed. */
public record RequestStatusChanged(
        RequestId request,
        AgentId agent,
        RequestStatus from,
        RequestStatus to,
        @Nullable String reason,
        Instant at) implements DomainEvent {
    @Override
    public Set<Ref> about() {
        return Set.of(request, agent);
    }
}
