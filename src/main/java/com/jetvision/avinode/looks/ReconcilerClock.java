package com.jetvision.avinode.looks;

import com.jetvision.avinode.connections.TokenWatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Has open trips looked at every few seconds, and tokens and deadlines every few minutes. */
@Component
@ConditionalOnProperty(name = "jetvision.jobs.enabled", matchIfMissing = true)
class ReconcilerClock {
    private static final Logger LOG = LoggerFactory.getLogger(ReconcilerClock.class);
    private final Reconciler reconciler;
    private final TokenWatch tokens;
    private final AnswerWatch answers;

    ReconcilerClock(Reconciler reconciler, TokenWatch tokens, AnswerWatch answers) {
        this.reconciler = reconciler;
        this.tokens = tokens;
        this.answers = answers;
    }

    @Scheduled(fixedDelay = 5, initialDelay = 20, timeUnit = TimeUnit.SECONDS)
    void look() {
        reconciler.lookAround();
    }

    @Scheduled(fixedDelay = 60, initialDelay = 30, timeUnit = TimeUnit.SECONDS)
    void remind() {
        try {
            answers.remind();
        } catch (TransactionException | DataAccessException unreachable) {
            LOG.warn("Reminders wait for the next minute: {}", unreachable.getMessage());
        }
    }

    @Scheduled(fixedDelay = 15, initialDelay = 1, timeUnit = TimeUnit.MINUTES)
    void warn() {
        try {
            tokens.warn();
        } catch (TransactionException | DataAccessException unreachable) {
            LOG.warn("Warnings wait for the next round: {}", unreachable.getMessage());
        }
    }
}
