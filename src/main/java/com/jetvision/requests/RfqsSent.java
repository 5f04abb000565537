package com.jetvision.requests;

import com.jetvision.agents.AgentId;
import com.jetvision.operators.OperatorId;
import com.jetvision.platform.events.DomainEvent;
import com.jetvision.platform.events.Ref;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Operators were asked who had not been asked before.
 *
 * @param dueAt until when they are expected to answer
 */
public record RfqsSent(RequestId request, AgentId agent, List<OperatorId> operators, Instant dueAt, Instant at)
        implements DomainEvent {
    @Override
    public Set<Ref> about() {
        var about = new HashSet<Ref>(operators);
        about.add(request);
        about.add(agent);
        return about;
    }
}
