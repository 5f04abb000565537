package com.jetvision.requests;

import com.jetvision.agents.AgentId;
import com.jetvision.clients.ClientId;
import com.jetvision.platform.events.DomainEvent;
import com.jetvision.platform.events.Ref;
import java.time.Instant;
import java.util.Set;

/**
 * A request is complete and shall be put on the marketplace.
 *
 * @param attempt 1 at first, one more each time it is tried again after a failure: a job's unique key needs both
 */
public record RequestSubmitted(
        RequestId request, AgentId agent, ClientId client, String number, int attempt, Instant at)
        implements DomainEvent {
    @Override
    public Set<Ref> about() {
        return Set.of(request, agent, client);
    }

    /** Names this attempt, for the job that makes the trip. */
    public String key() {
        return key(request, attempt);
    }

    static String key(RequestId request, int attempt) {
        return request.value() + "#" + attempt;
    }
}
