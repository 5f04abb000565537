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
 * @param operators each with whether it had answered when we heard that it was asked, for the news comes in any order
 * @param dueAt until when they are expected to answer
 */
public record RfqsSent(RequestId request, AgentId agent, List<Asked> operators, Instant dueAt, Instant at)
        implements DomainEvent {
    /** One of them. */
    public record Asked(OperatorId operator, boolean hasAnswered) {}

    @Override
    public Set<Ref> about() {
        var about = new HashSet<Ref>();
        operators.forEach(asked -> about.add(asked.operator()));
        about.add(request);
        about.add(agent);
        return about;
    }
}
