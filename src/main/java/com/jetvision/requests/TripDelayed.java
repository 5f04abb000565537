package com.jetvision.requests;

import com.jetvision.agents.AgentId;
import com.jetvision.platform.events.DomainEvent;
import com.jetvision.platform.events.Ref;
import java.time.Instant;
import java.util.Set;

/** The marketplace could not be reached; the request goes there by itself as soon as it can. The sentence says so. */
public record TripDelayed(RequestId request, AgentId agent, String sentence, Instant at) implements DomainEvent {
    @Override
    public Set<Ref> about() {
        return Set.of(request, agent);
    }
}
