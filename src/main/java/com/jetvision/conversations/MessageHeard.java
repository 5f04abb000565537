package com.jetvision.conversations;

import com.jetvision.agents.AgentId;
import com.jetvision.operators.OperatorId;
import com.jetvision.platform.events.DomainEvent;
import com.jetvision.platform.events.Ref;
import com.jetvision.requests.RequestId;
import java.time.Instant;
import java.util.Set;

/** An operator wrote. */
public record MessageHeard(
        MessageId message,
        ConversationId conversation,
        RequestId request,
        AgentId agent,
        OperatorId operator,
        String operatorName,
        Instant at)
        implements DomainEvent {
    @Override
    public Set<Ref> about() {
        return Set.of(message, conversation, request, agent, operator);
    }
}
