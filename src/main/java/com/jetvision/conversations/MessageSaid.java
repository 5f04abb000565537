package com.jetvision.conversations;

import com.jetvision.agents.AgentId;
import com.jetvision.operators.OperatorId;
import com.jetvision.platform.events.DomainEvent;
import com.jetvision.platform.events.Ref;
import com.jetvision.requests.RequestId;
import java.time.Instant;
import java.util.Set;

/**
 * Somebody of the house wrote to an operator; the words are in the message, not here.
 *
 * @param attempt 1 at first, one more each time it is tried again: a job's unique key needs both
 */
public record MessageSaid(
        MessageId message,
        ConversationId conversation,
        RequestId request,
        AgentId agent,
        OperatorId operator,
        int attempt,
        Instant at)
        implements DomainEvent {
    @Override
    public Set<Ref> about() {
        return Set.of(message, conversation, request, agent, operator);
    }

    /** Names this attempt, for the job that sends it. */
    public String key() {
        return key(message, attempt);
    }

    static String key(MessageId message, int attempt) {
        return message.value() + "#" + attempt;
    }
}
