package com.jetvision.bench;

import com.jetvision.chaos.House;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What years of work leave in the inbox's table. */
final class FinishedRows {
    private FinishedRows() {}

    /** Adds so many finished events, as large as real ones, and leaves the table as the database's own tidying would. */
    static void add(TransactionTemplate transaction, JdbcClient sql, House house, int many) {
        transaction.executeWithoutResult(status -> {
            sql.sql("set local session_replication_role = replica")
                    .update(); // neither queued nor checked: they are done
            sql.sql("""
                    with old as (
                        insert into avinode_webhook_arrivals (id, organization_id, event_type, avinode_event_id, dedupe_key,
                               avinode_timestamp, avinode_trip_id, raw_payload, content_hash, signature_verified, headers, received_at)
                        select uuidv7(), :house, 'quote_received', 'old-' || n, 'old-' || n || '-' || :many, now(), 'otrip-' || n / 6,
                               jsonb_build_object('eventId', 'old-' || n, 'data', jsonb_build_object('text', repeat('x', 560))),
                               md5(n::text), true, '{"host": "localhost", "content-type": "application/json"}',
                               now() - n * interval '10 seconds'
                          from generate_series(1, :many) n returning id, organization_id)
                    insert into avinode_webhook_outcomes (event_id, organization_id, processing_status, processed_at, processing_duration_ms)
                    select id, organization_id, 'completed', now(), 3 from old""")
                    .param("house", house.organization())
                    .param("many", many)
                    .update();
        });
        sql.sql("vacuum (analyze) avinode_webhook_arrivals, avinode_webhook_outcomes")
                .update();
        sql.sql("checkpoint").update();
    }

    /** Takes away what the rounds so far have left. */
    static void removeNew(TransactionTemplate transaction, JdbcClient sql) {
        transaction.executeWithoutResult(status -> {
            sql.sql("set local session_replication_role = replica").update();
            sql.sql("""
                    with old as (
                        delete from avinode_webhook_arrivals where avinode_event_id like 'bench-%' returning id)
                    delete from avinode_webhook_outcomes o using old where o.event_id = old.id""").update();
        });
        sql.sql(
                        "vacuum avinode_webhook_arrivals, avinode_webhook_outcomes, avinode_webhook_queue, avinode_webhook_claims")
                .update();
    }
}
