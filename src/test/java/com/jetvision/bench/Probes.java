package com.jetvision.bench;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Notes on the database's clock when an event was committed, how long a claim took inside, when the transaction of its
 * handler began, and when the event was done. A trigger more for each, so only while something is measured with them.
 */
final class Probes implements AutoCloseable {
    private static final String[] ON = {
        "create unlogged table bench_arrivals (event_id uuid not null)",
        "create unlogged table bench_claims (millis double precision not null)",
        "create unlogged table bench_starts (event_id uuid not null, at timestamptz not null)",
        """
        create function bench_note_arrivals() returns trigger language plpgsql security definer as $$
        begin
            insert into public.bench_arrivals select id from heard;
            return null;
        end $$""",
        """
        create function bench_note_claim() returns trigger language plpgsql security definer as $$
        begin
            insert into public.bench_claims values (extract(epoch from clock_timestamp() - statement_timestamp()) * 1000);
            return null;
        end $$""",
        """
        create function bench_note_start() returns trigger language plpgsql security definer as $$
        begin
            insert into public.bench_starts select event_id, transaction_timestamp() from worked;
            return null;
        end $$""",
        """
        create trigger bench_starts after insert on avinode_webhook_outcomes
            referencing new table as worked for each statement execute function bench_note_start()""",
        """
        create trigger bench_arrivals after insert on avinode_webhook_arrivals
            referencing new table as heard for each statement execute function bench_note_arrivals()""",
        "create trigger bench_claims after insert on avinode_webhook_claims for each row execute function bench_note_claim()"
    };
    private static final String[] OFF = {
        "drop trigger bench_arrivals on avinode_webhook_arrivals",
        "drop trigger bench_claims on avinode_webhook_claims",
        "drop trigger bench_starts on avinode_webhook_outcomes",
        "drop function bench_note_arrivals, bench_note_claim, bench_note_start",
        "drop table bench_arrivals, bench_claims, bench_starts"
    };
    private final JdbcClient sql;

    Probes(JdbcClient sql) {
        this.sql = sql;
        run(ON);
    }

    /** From the commit of each event to the beginning of its handler's transaction. */
    Waits fromCommitToHandler() {
        return Waits.of(sql.sql("""
                        select extract(epoch from s.at - pg_xact_commit_timestamp(a.xmin)) * 1000
                          from bench_arrivals a join bench_starts s on s.event_id = a.event_id""").query(Double.class).list().stream().mapToDouble(Double::doubleValue));
    }

    /** From the commit of each event to the end of its handler. */
    Waits fromCommitToDone() {
        return Waits.of(sql.sql("""
                        select extract(epoch from e.processed_at - pg_xact_commit_timestamp(a.xmin)) * 1000
                          from bench_arrivals a join avinode_webhook_outcomes e on e.event_id = a.event_id""").query(Double.class).list().stream().mapToDouble(Double::doubleValue));
    }

    /** How long each claim took, from when the database had the question. */
    Waits claims() {
        return Waits.of(sql.sql("select millis from bench_claims").query(Double.class).list().stream()
                .mapToDouble(Double::doubleValue));
    }

    private void run(String... statements) {
        for (var statement : statements) {
            sql.sql(statement).update();
        }
    }

    @Override
    public void close() {
        run(OFF);
    }
}
