package com.jetvision.avinode.inbox;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Has the pulse look once a second; tests do it by hand. */
@Component
@ConditionalOnProperty(name = "jetvision.jobs.enabled", matchIfMissing = true)
class InboxPulseClock {
    private final InboxPulse pulse;

    InboxPulseClock(InboxPulse pulse) {
        this.pulse = pulse;
    }

    @Scheduled(fixedDelay = 1_000, initialDelay = 5_000)
    void look() {
        pulse.beat();
    }
}
