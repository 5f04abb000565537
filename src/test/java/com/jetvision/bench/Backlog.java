package com.jetvision.bench;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.concurrent.TimeUnit;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the inbox has still to do. */
final class Backlog {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final int LOOK_MILLIS = 20;
    private final JdbcClient sql;

    Backlog(JdbcClient sql) {
        this.sql = sql;
    }

    /** Waits until nothing waits any more. Looks from where the queue began, so that what is done need not be passed again. */
    void awaitEmpty() throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        for (Long first = first(0); first != null; first = first(first)) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("The inbox is not empty after " + PATIENCE);
            }
            TimeUnit.MILLISECONDS.sleep(LOOK_MILLIS);
        }
    }

    private @org.jspecify.annotations.Nullable Long first(long from) {
        return sql.sql("select min(seq) from avinode_webhook_queue where lane in (0, 2) and seq >= ?")
                .param(from)
                .query((row, n) -> row.getObject(1, Long.class))
                .list()
                .getFirst();
    }

    OffsetDateTime now() {
        return sql.sql("select clock_timestamp()").query(OffsetDateTime.class).single();
    }

    /** Every event since then must be done: none lost, none failed. */
    void requireDone(int many, OffsetDateTime since) {
        int done = sql.sql("""
                        select count(*) from avinode_webhook_events
                         where received_at >= ? and processing_status = 'completed'""").param(since).query(Integer.class).single();
        if (done != many) {
            throw new IllegalStateException("%d events were accepted, %d are done".formatted(many, done));
        }
    }
}
