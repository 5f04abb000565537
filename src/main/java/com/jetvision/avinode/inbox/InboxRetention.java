package com.jetvision.avinode.inbox;

import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Removes finished events, payload and all, some weeks after they came; what wants an eye stays until somebody looked. */
@Component
@ConditionalOnProperty(name = "jetvision.jobs.enabled", matchIfMissing = true)
class InboxRetention {
    private static final Logger LOG = LoggerFactory.getLogger(InboxRetention.class);
    private final FinishedEvents finished;

    InboxRetention(FinishedEvents finished) {
        this.finished = finished;
    }

    @Scheduled(initialDelay = 5, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void tidy() {
        int removed = finished.removeOld();
        if (removed > 0) {
            LOG.info("{} finished webhook events were old enough to go", removed);
        }
    }
}
