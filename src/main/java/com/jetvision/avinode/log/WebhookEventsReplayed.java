package com.jetvision.avinode.log;

import com.jetvision.platform.events.DomainEvent;
import com.jetvision.platform.events.Ref;
import java.time.Instant;
import java.util.Set;

/** An admin put events back to be acted on once more. */
public record WebhookEventsReplayed(Set<WebhookEventId> events, Instant at) implements DomainEvent {
    public WebhookEventsReplayed {
        events = Set.copyOf(events);
    }

    @Override
    public Set<Ref> about() {
        return Set.copyOf(events);
    }
}
