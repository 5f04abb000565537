package com.jetvision.contracts;

import com.jetvision.platform.security.Who;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Once a minute ends the contracts that nobody signed in time. */
@Component
@ConditionalOnProperty(name = "jetvision.jobs.enabled", matchIfMissing = true)
class ContractClock {
    private final ContractQueries queries;
    private final ContractSigning signing;
    private final Who who;

    ContractClock(ContractQueries queries, ContractSigning signing, Who who) {
        this.queries = queries;
        this.signing = signing;
        this.who = who;
    }

    @Scheduled(fixedDelay = 60_000, initialDelay = 20_000)
    void tick() {
        for (var overdue : who.asMachine(null, "Contract clock", queries::overdue)) {
            who.asMachine(overdue.organization(), "Contract clock", () -> signing.expire(overdue.contract()));
        }
    }
}
