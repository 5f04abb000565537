package com.jetvision.avinode.log;

import com.jetvision.platform.events.DomainEvent;
import com.jetvision.platform.events.Ref;
import java.time.Instant;
import java.util.Set;

/** An admin decided that events need not be acted on. */
public record WebhookEventsSkipped(Set<WebhookEventId> events, String reason, Instant at) implements DomainEvent {
    public WebhookEventsSkipped {
        events = Set.copyOf(events);
    }

    @Override
    public Set<Ref> about() {
        return Set.copyOf(events);
    }
}
