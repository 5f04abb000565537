package com.jetvision.jobs;

import com.jetvision.platform.events.DomainEvent;
import com.jetvision.platform.events.Ref;
import java.time.Instant;
import java.util.Set;

/** An admin has work that was given up done after all. */
public record JobTriedAgain(JobId job, String kind, Instant at) implements DomainEvent {
    @Override
    public Set<Ref> about() {
        return Set.of(job);
    }
}
