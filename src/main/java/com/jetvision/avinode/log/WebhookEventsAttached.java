package com.jetvision.avinode.log;

import com.jetvision.platform.events.DomainEvent;
import com.jetvision.platform.events.Ref;
import com.jetvision.requests.RequestId;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;

/** An admin said which request events belong to that had found none. */
public record WebhookEventsAttached(Set<WebhookEventId> events, RequestId request, String number, Instant at)
        implements DomainEvent {
    public WebhookEventsAttached {
        events = Set.copyOf(events);
    }

    @Override
    public Set<Ref> about() {
        var about = new HashSet<Ref>(events);
        about.add(request);
        return about;
    }
}
