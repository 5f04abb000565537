package com.jetvision.jobs;

import com.jetvision.platform.events.DomainEvent;
import com.jetvision.platform.events.Ref;
import java.time.Instant;
import java.util.Set;

/** An admin said that work which was given up is not needed any more. */
public record JobLetGo(JobId job, String kind, Instant at) implements DomainEvent {
    @Override
    public Set<Ref> about() {
        return Set.of(job);
    }
}
