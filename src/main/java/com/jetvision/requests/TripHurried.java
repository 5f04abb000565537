package com.jetvision.requests;

import com.jetvision.agents.AgentId;
import com.jetvision.platform.events.DomainEvent;
import com.jetvision.platform.events.Ref;
import java.time.Instant;
import java.util.Set;

/** The agent does not want to wait for the next attempt to reach the marketplace. */
public record TripHurried(RequestId request, AgentId agent, int attempt, Instant at) implements DomainEvent {
    @Override
    public Set<Ref> about() {
        return Set.of(request, agent);
    }

    /** Names the submit whose trip waits, as {@link RequestSubmitted#key()} did. */
    public String key() {
        return RequestSubmitted.key(request, attempt);
    }

    /** It changes nothing but when. */
    @Override
    public boolean audited() {
        return false;
    }
}
