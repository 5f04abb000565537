package com.jetvision.emptylegs;

import com.jetvision.agents.AgentId;
import com.jetvision.platform.events.DomainEvent;
import com.jetvision.platform.events.Ref;
import java.time.Instant;
import java.util.Set;

/** An empty leg meets a watch. */
public record EmptyLegMatched(WatchId watch, MatchId match, AgentId agent, String route, String price, Instant at)
        implements DomainEvent {
    @Override
    public Set<Ref> about() {
        return Set.of(watch, match, agent);
    }
}
