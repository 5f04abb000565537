package com.jetvision.emptylegs;

import com.jetvision.agents.AgentId;
import com.jetvision.platform.events.DomainEvent;
import com.jetvision.platform.events.Ref;
import java.time.Instant;
import java.util.Set;

/** An agent made up their mind about an empty leg. */
public record MatchJudged(WatchId watch, MatchId match, AgentId agent, String route, MatchStatus to, Instant at)
        implements DomainEvent {
    @Override
    public Set<Ref> about() {
        return Set.of(watch, match, agent);
    }
}
