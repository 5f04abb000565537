package com.jetvision.emptylegs;

import com.jetvision.platform.security.Who;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Once a minute ends the watches whose last day has passed; once a day forgets legs that nobody watched for. */
@Component
@ConditionalOnProperty(name = "jetvision.jobs.enabled", matchIfMissing = true)
class WatchClock {
    private static final Logger LOG = LoggerFactory.getLogger(WatchClock.class);
    private static final String NAME = "Empty-leg watches";
    private final EmptyLegs legs;
    private final Who who;

    WatchClock(EmptyLegs legs, Who who) {
        this.legs = legs;
        this.who = who;
    }

    @Scheduled(fixedDelay = 60_000, initialDelay = 20_000)
    void minute() {
        try {
            for (var over : who.asMachine(null, NAME, legs::overdue)) {
                who.asMachine(over.house(), NAME, () -> legs.expire(over.watch()));
            }
        } catch (RuntimeException unreachable) {
            LOG.warn("Watches wait for the database to end: {}", unreachable.getMessage());
        }
    }

    @Scheduled(fixedDelay = 24 * 60 * 60_000, initialDelay = 120_000)
    void day() {
        try {
            who.asMachine(null, NAME, () -> {
                legs.forget();
            });
        } catch (RuntimeException unreachable) {
            LOG.warn("Old empty legs wait for the database to be forgotten: {}", unreachable.getMessage());
        }
    }
}
