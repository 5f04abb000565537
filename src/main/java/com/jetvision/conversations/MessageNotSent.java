package com.jetvision.conversations;

import com.jetvision.agents.AgentId;
import com.jetvision.operators.OperatorId;
import com.jetvision.platform.events.DomainEvent;
import com.jetvision.platform.events.Ref;
import com.jetvision.requests.RequestId;
import java.time.Instant;
import java.util.Set;

/** A message of ours could not be sent; the reason is what the agent reads beside "Try again". */
public record MessageNotSent(
        MessageId message,
        ConversationId conversation,
        RequestId request,
        AgentId agent,
        OperatorId operator,
        String operatorName,
        String reason,
        Instant at)
        implements DomainEvent {
    @Override
    public Set<Ref> about() {
        return Set.of(message, conversation, request, agent, operator);
    }
}
