package com.jetvision.conversations;

import com.jetvision.agents.AgentId;
import com.jetvision.platform.events.DomainEvent;
import com.jetvision.platform.events.Ref;
import java.time.Instant;
import java.util.Set;

/** The agent does not want to wait for the next attempt to send a message. */
public record MessageHurried(MessageId message, ConversationId conversation, AgentId agent, int attempt, Instant at)
        implements DomainEvent {
    @Override
    public Set<Ref> about() {
        return Set.of(message, conversation, agent);
    }

    /** Names the attempt that waits, as {@link MessageSaid#key()} did. */
    public String key() {
        return MessageSaid.key(message, attempt);
    }

    /** It changes nothing but when. */
    @Override
    public boolean audited() {
        return false;
    }
}
