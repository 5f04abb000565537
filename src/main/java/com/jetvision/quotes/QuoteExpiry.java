package com.jetvision.quotes;

import com.jetvision.platform.security.OrganizationId;
import com.jetvision.platform.security.Who;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionOperations;

/** Sweeps through the houses for quotes that have run out. What a sweep misses, the next one finds: the table is the queue. */
@Component
@ConditionalOnProperty(name = "jetvision.jobs.enabled", matchIfMissing = true)
class QuoteExpiry {
    private static final Logger LOG = LoggerFactory.getLogger(QuoteExpiry.class);
    private static final String NAME = "Quote expiry";

    private final Quotes quotes;
    private final JdbcClient jdbc;
    private final TransactionOperations transactions;
    private final Who who;
    private final Clock clock;

    QuoteExpiry(Quotes quotes, JdbcClient jdbc, TransactionOperations transactions, Who who, Clock clock) {
        this.quotes = quotes;
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.who = who;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 15, initialDelay = 15, timeUnit = TimeUnit.SECONDS)
    void sweep() {
        try {
            for (var house : who.asMachine(null, NAME, this::concerned)) {
                who.asMachine(new OrganizationId(house), NAME, quotes::expireOverdue);
            }
        } catch (TransactionException | DataAccessException unreachable) {
            LOG.warn("Overdue quotes wait for the next sweep: {}", unreachable.getMessage());
        }
    }

    private List<UUID> concerned() {
        return transactions.execute(transaction -> jdbc.sql("""
                        select distinct organization_id from quotes
                         where status in ('received', 'analyzed') and valid_until <= :now""")
                .param("now", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .query(UUID.class)
                .list());
    }
}
