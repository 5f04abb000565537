package com.jetvision.quotes;

import com.jetvision.platform.events.DomainEvent;
import com.jetvision.platform.events.Ref;
import com.jetvision.requests.RequestId;
import java.time.Instant;
import java.util.Set;

/** Quotes of these requests are ranked anew though none of them changed: for the screens, not for the audit trail. */
public record QuotesRanked(Set<RequestId> requests, Instant at) implements DomainEvent {
    public QuotesRanked {
        requests = Set.copyOf(requests);
    }

    @Override
    public Set<Ref> about() {
        return Set.copyOf(requests);
    }

    @Override
    public boolean audited() {
        return false;
    }
}
