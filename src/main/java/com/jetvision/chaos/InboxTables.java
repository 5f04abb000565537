package com.jetvision.chaos;

import com.jetvision.chaos.Change.Step;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** All that this harness knows of how the inbox lies in its tables. */
final class InboxTables {
    private static final List<String> HISTORY = List.of("""
                create table chaos_history (
                    n bigint generated always as identity primary key, event text not null, step text not null, claim uuid,
                    lease timestamptz, retries int not null, next_at timestamptz not null,
                    at timestamptz not null default clock_timestamp(), by text not null default current_setting('application_name'))\
                """, """
                create function chaos_name(e avinode_webhook_arrivals) returns text
                    language sql immutable
                    return case when e.signature_verified then e.avinode_event_id else e.id::text end\
                """, """
                create function chaos_note_arrival() returns trigger
                    language plpgsql security definer set search_path = public, pg_temp as $$
                begin
                    insert into chaos_history (event, step, retries, next_at)
                    values (chaos_name(new), 'pending', 0, new.received_at);
                    return null;
                end
                $$\
                """, """
                create function chaos_note_outcome() returns trigger
                    language plpgsql security definer set search_path = public, pg_temp as $$
                begin
                    insert into chaos_history (event, step, retries, next_at)
                    select chaos_name(a), new.processing_status, new.retry_count, new.next_retry_at
                      from avinode_webhook_arrivals a where a.id = new.event_id;
                    return null;
                end
                $$\
                """, """
                create trigger chaos_filed after insert on avinode_webhook_arrivals
                    for each row execute function chaos_note_arrival()\
                """, """
                create trigger chaos_done after insert on avinode_webhook_outcomes for each row
                    when (new.processing_status <> 'pending') execute function chaos_note_outcome()\
                """, """
                create trigger chaos_moved after update on avinode_webhook_outcomes for each row
                    when (old.processing_status is distinct from new.processing_status) execute function chaos_note_outcome()\
                """, """
                create function chaos_note_claim() returns trigger
                    language plpgsql security definer set search_path = public, pg_temp as $$
                declare
                    claim avinode_webhook_claims := coalesce(new, old);
                begin
                    insert into chaos_history (event, step, claim, lease, retries, next_at)
                    select chaos_name(a), tg_argv[0], claim.token, claim.leased_until, coalesce(o.retry_count, 0),
                           coalesce(o.next_retry_at, a.received_at)
                      from avinode_webhook_arrivals a left join avinode_webhook_outcomes o on o.event_id = a.id
                     where a.id = any (claim.events);
                    return null;
                end
                $$\
                """, """
                create trigger chaos_claimed after insert on avinode_webhook_claims
                    for each row execute function chaos_note_claim('processing')\
                """, """
                create trigger chaos_renewed after update on avinode_webhook_claims for each row
                    when (old.leased_until is distinct from new.leased_until) execute function chaos_note_claim('renewed')\
                """, """
                create trigger chaos_gone after delete on avinode_webhook_claims
                    for each row execute function chaos_note_claim('gone')\
                """);

    private InboxTables() {}

    /**
     * From now on the database writes down each step, in the transaction that makes it. Pointers to one resource share their
     * name, so they go by their row.
     */
    static void keepHistory(JdbcClient sql) {
        HISTORY.forEach(statement -> sql.sql(statement).update());
    }

    static List<InboxRow> rows(JdbcClient sql) {
        return sql.sql("""
            select avinode_event_id, processing_status, unmatched, retry_count,
                   exists (select from avinode_webhook_claims c join avinode_webhook_queue q on q.event_id = any (c.events)
                            where q.event_id = e.id and c.leased_until < clock_timestamp()) as overdue
              from avinode_webhook_events e\
            """)
                .query((row, n) -> new InboxRow(
                        row.getString("avinode_event_id"),
                        row.getString("processing_status"),
                        row.getBoolean("unmatched"),
                        row.getInt("retry_count"),
                        row.getBoolean("overdue")))
                .list();
    }

    static List<Change> history(JdbcClient sql) {
        return sql.sql("select *, extract(epoch from next_at - at) as pause from chaos_history order by n")
                .query(InboxTables::change)
                .list();
    }

    private static Change change(ResultSet row, int n) throws SQLException {
        return new Change(
                row.getString("event"),
                Step.valueOf(row.getString("step").toUpperCase(Locale.ROOT)),
                row.getObject("claim", UUID.class),
                instant(row.getObject("lease", OffsetDateTime.class)),
                row.getInt("retries"),
                Duration.ofMillis(Math.round(row.getDouble("pause") * 1000)),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("by"));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }

    /** The hand on the clock: what waits for its next attempt is due now. */
    static void makeRetriesDue(JdbcClient sql) {
        sql.sql("""
            update avinode_webhook_outcomes set next_retry_at = clock_timestamp()
             where processing_status = 'failed' and next_retry_at > clock_timestamp()\
            """).update();
    }

    /** How many events have not come to their end. */
    static long unfinished(JdbcClient sql) {
        return sql.sql("""
            select (select count(*) from avinode_webhook_queue)
                 + (select count(*) from avinode_webhook_outcomes where processing_status = 'failed')\
            """).query(Long.class).single();
    }

    /** How many could be done now, or are being done. */
    static long waiting(JdbcClient sql) {
        return sql.sql("""
            select (select count(*) from avinode_webhook_queue)
                 + (select count(*) from avinode_webhook_outcomes
                     where processing_status = 'failed' and next_retry_at <= clock_timestamp())\
            """).query(Long.class).single();
    }

    static long finished(JdbcClient sql) {
        return sql.sql("select count(*) from avinode_webhook_outcomes where processing_status in ('completed',"
                        + " 'dead_letter')")
                .query(Long.class)
                .single();
    }

    /** How many events this process holds just now. */
    static long heldBy(JdbcClient sql, String incarnation) {
        return sql.sql("""
            select count(*) from avinode_webhook_claims c join avinode_webhook_queue q on q.event_id = any (c.events)
             where c.token in (select claim from chaos_history where step = 'processing' and by = :by)\
            """).param("by", incarnation).query(Long.class).single();
    }

    /** The hand on the clock, for a process that is dead: its claims' leases are over now. */
    static void endLeasesOf(JdbcClient sql, String incarnation) {
        sql.sql("""
            update avinode_webhook_claims set leased_until = clock_timestamp()
             where token in (select claim from chaos_history where step = 'processing' and by = :by)\
            """).param("by", incarnation).update();
    }
}
