package com.jetvision.health;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Sends the watch round every half minute, and has open health pages read again every two seconds. */
@Component
@ConditionalOnProperty(name = "jetvision.jobs.enabled", matchIfMissing = true)
class AlarmClock {
    private static final Logger LOG = LoggerFactory.getLogger(AlarmClock.class);
    private final AlarmWatch watch;
    private final HealthPulse pulse;

    AlarmClock(AlarmWatch watch, HealthPulse pulse) {
        this.watch = watch;
        this.pulse = pulse;
    }

    @Scheduled(fixedDelay = 30_000, initialDelay = 30_000)
    void round() {
        try {
            watch.round();
        } catch (RuntimeException unreachable) {
            LOG.warn("The alarm watch waits for the database: {}", unreachable.getMessage());
        }
    }

    @Scheduled(fixedDelay = 2_000, initialDelay = 5_000)
    void beat() {
        pulse.beat();
    }
}
