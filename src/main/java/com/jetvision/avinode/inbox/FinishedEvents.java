package com.jetvision.avinode.inbox;

import com.jetvision.platform.security.Who;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Events that are completed or skipped: kept for {@code jetvision.webhooks.keep-days}, to look into and to know repeats by. */
@Component
class FinishedEvents {
    private static final int AT_ONCE = 2_000;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Who who;
    private final int days;

    FinishedEvents(
            JdbcClient jdbc,
            TransactionTemplate transaction,
            Who who,
            @Value("${jetvision.webhooks.keep-days:90}") int days) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.who = who;
        this.days = days;
    }

    /** In small transactions, so that nobody waits; safe on several nodes at once. Answers how many. */
    int removeOld() {
        return who.asMachine(null, "Webhook retention", () -> {
            int all = 0;
            for (int some = AT_ONCE; some == AT_ONCE; all += some) {
                some = transaction.execute(status -> removeSome());
            }
            return all;
        });
    }

    private int removeSome() {
        return jdbc.sql("""
                        delete from avinode_webhook_arrivals
                         where id = any (array(
                               select a.id from avinode_webhook_arrivals a join avinode_webhook_outcomes o on o.event_id = a.id
                                where a.received_at < now() - :days * interval '1 day'
                                  and o.processing_status in ('completed', 'skipped')
                                limit :most for update of o skip locked))""").param("days", days).param("most", AT_ONCE).update();
    }
}
