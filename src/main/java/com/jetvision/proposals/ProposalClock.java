package com.jetvision.proposals;

import com.jetvision.platform.security.Who;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Once a minute ends the proposals that nobody answered in time. */
@Component
@ConditionalOnProperty(name = "jetvision.jobs.enabled", matchIfMissing = true)
class ProposalClock {
    private final ProposalQueries queries;
    private final ProposalAnswers answers;
    private final Who who;

    ProposalClock(ProposalQueries queries, ProposalAnswers answers, Who who) {
        this.queries = queries;
        this.answers = answers;
        this.who = who;
    }

    @Scheduled(fixedDelay = 60_000, initialDelay = 15_000)
    void tick() {
        for (var overdue : who.asMachine(null, "Proposal clock", queries::overdue)) {
            who.asMachine(overdue.organization(), "Proposal clock", () -> answers.expire(overdue.proposal()));
        }
    }
}
