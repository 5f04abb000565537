package com.jetvision.operators;

import com.jetvision.platform.security.Who;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Once an hour, proofs that ran out stop counting. */
@Component
@ConditionalOnProperty(name = "jetvision.jobs.enabled", matchIfMissing = true)
class SafetyClock {
    private static final Logger LOG = LoggerFactory.getLogger(SafetyClock.class);
    private final OperatorSafety safety;
    private final Who who;

    SafetyClock(OperatorSafety safety, Who who) {
        this.safety = safety;
        this.who = who;
    }

    @Scheduled(fixedDelay = 60, initialDelay = 1, timeUnit = TimeUnit.MINUTES)
    void hour() {
        try {
            who.asMachine(null, "Safety proofs", () -> {
                safety.expire();
            });
        } catch (RuntimeException unreachable) {
            LOG.warn("Proofs of safety wait for the database: {}", unreachable.getMessage());
        }
    }
}
