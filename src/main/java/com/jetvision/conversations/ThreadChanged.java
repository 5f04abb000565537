package com.jetvision.conversations;

import com.jetvision.agents.AgentId;
import com.jetvision.platform.events.DomainEvent;
import com.jetvision.platform.events.Ref;
import com.jetvision.requests.RequestId;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A thread was read, noted in, resolved or reopened, or a card in it changed: for screens, not for the audit trail. */
public record ThreadChanged(
        ConversationId conversation,
        RequestId request,
        AgentId agent,
        @Nullable Ref operator,
        Instant at) implements DomainEvent {
    @Override
    public Set<Ref> about() {
        var about = new HashSet<Ref>(Set.of(conversation, request, agent));
        if (operator != null) {
            about.add(operator);
        }
        return about;
    }

    @Override
    public boolean audited() {
        return false;
    }
}
