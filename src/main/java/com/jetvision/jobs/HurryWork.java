package com.jetvision.jobs;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** A person does not want to wait for the next attempt; a job of its own, for only the machine may touch the queue. */
@Component
class HurryWork implements JobHandler {
    static final String KIND = "hurry-work";
    private final JobQueue queue;
    private final ApplicationEventPublisher events;

    HurryWork(JobQueue queue, ApplicationEventPublisher events) {
        this.queue = queue;
        this.events = events;
    }

    record Errand(String kind, String uniqueKey) {}

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Finish run(Job job) {
        var errand = job.payload(Errand.class);
        return () -> {
            queue.hurry(job.organization(), errand.kind(), errand.uniqueKey());
            events.publishEvent(new Jobs.WorkWaits());
        };
    }
}
