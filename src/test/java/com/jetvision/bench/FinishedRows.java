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
                    insert into avinode_webhook_events (id, organization_id, event_type, avinode_event_id, dedupe_key,
                           avinode_timestamp, avinode_trip_id, raw_payload, content_hash, signature_verified, headers,
                           processing_status, processed_at, processing_duration_ms, received_at)
                    select uuidv7(), :house, 'quote_received', 'old-' || n, 'old-' || n || '-' || :many, now(), 'otrip-' || n / 6,
                           jsonb_build_object('eventId', 'old-' || n, 'data', jsonb_build_object('text', repeat('x', 560))),
                           md5(n::text), true, '{"host": "localhost", "content-type": "application/json"}',
                           'completed', now(), 3, now() - n * interval '10 seconds'
                      from generate_series(1, :many) n""")
                    .param("house", house.organization())
                    .param("many", many)
                    .update();
        });
        sql.sql("vacuum (analyze) avinode_webhook_events").update();
        sql.sql("checkpoint").update();
    }

    /** Takes away what the rounds so far have left. */
    static void removeNew(TransactionTemplate transaction, JdbcClient sql) {
        transaction.executeWithoutResult(status -> {
            sql.sql("set local session_replication_role = replica").update();
            sql.sql("delete from avinode_webhook_events where avinode_event_id like 'bench-%'")
                    .update();
        });
        sql.sql("vacuum avinode_webhook_events, avinode_webhook_queue, avinode_webhook_claims")
                .update();
    }
}
