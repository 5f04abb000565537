package com.jetvision.avinode;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The durable inbox: the seeds' queue functions on avinode_webhook_events, on the database's clock. */
@Component
@Transactional
class Inbox {
    static final Duration LEASE = Duration.ofSeconds(30);
    private static final Duration MOST_SPREAD = Duration.ofSeconds(5);

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    Inbox(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /** Files an event; false when it is known already. Heard twice, or by two nodes at once, it is there once. */
    boolean store(Arrival event) {
        var names = event.names();
        return jdbc.sql("""
                                insert into avinode_webhook_events
                                       (id, organization_id, connection_id, event_type, native_event_type, avinode_event_id,
                                        dedupe_key, resource, avinode_timestamp, avinode_trip_id, avinode_rfq_id,
                                        avinode_quote_id, avinode_operator_id, avinode_thread_id, raw_payload,
                                        signature_verified, source_ip, user_agent, headers)
                                values (:id, :org, :connection, :type, :native, :event, :key, :resource, :time, :trip, :rfq,
                                        :quote, :operator, :thread, :body::jsonb, :signed, :ip, :agent, :headers::jsonb)
                                on conflict do nothing""")
                        .param("id", event.id())
                        .param("org", event.from().organization().value())
                        .param("connection", event.from().id())
                        .param(
                                "type",
                                event.type() == null ? null : event.type().code(),
                                Types.VARCHAR)
                        .param("native", event.nativeType(), Types.VARCHAR)
                        .param("event", event.eventId())
                        .param("key", event.dedupeKey())
                        .param("resource", event.resource(), Types.VARCHAR)
                        .param("time", at(event.timestamp()), Types.TIMESTAMP_WITH_TIMEZONE)
                        .param("trip", names.trip(), Types.VARCHAR)
                        .param("rfq", names.rfq(), Types.VARCHAR)
                        .param("quote", names.quote(), Types.VARCHAR)
                        .param("operator", names.operator(), Types.VARCHAR)
                        .param("thread", names.thread(), Types.VARCHAR)
                        .param("body", event.body())
                        .param("signed", event.signed())
                        .param("ip", event.caller().ip())
                        .param("agent", event.caller().userAgent(), Types.VARCHAR)
                        .param("headers", json.writeValueAsString(event.caller().headers()))
                        .update()
                == 1;
    }

    /**
     * Files what a look at Avinode found, to be acted on like an event that came by itself; false when it says nothing that
     * was not the last heard of its resource, or is filed already. Joins the caller's transaction.
     */
    boolean fileSeen(Connection from, Said said) {
        var arrival = Arrival.seen(from, said, clock.instant());
        var heard = jdbc.sql(
                        "select content_hash, changes from avinode_heard where organization_id = :org and resource = :resource")
                .param("org", from.organization().value())
                .param("resource", arrival.resource())
                .query(Heard.class)
                .optional();
        if (heard.filter(last -> last.contentHash().equals(said.contentHash())).isPresent()) {
            return false;
        }
        return store(arrival.afterChange(heard.map(Heard::changes).orElse(0)));
    }

    private record Heard(String contentHash, int changes) {}

    private static @Nullable OffsetDateTime at(@Nullable Instant instant) {
        return instant == null ? null : OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    /**
     * An event that this worker holds until its lease ends.
     *
     * @param type null for a pointer
     * @param nativeType what Avinode called it, for a pointer
     * @param request what it was found to belong to before, or an admin said so
     */
    record Claimed(
            UUID id,
            UUID claim,
            UUID organization,
            UUID connection,
            @Nullable UUID request,
            @Nullable EventType type,
            @Nullable String nativeType,
            @Nullable String resource,
            String payload,
            int retries) {
        String what() {
            return type == null ? String.valueOf(nativeType) : type.code();
        }
    }

    List<Claimed> claim(int batch) {
        return jdbc.sql("select * from claim_webhook_events(:batch, :lease * interval '1 second')")
                .param("batch", batch)
                .param("lease", LEASE.toSeconds())
                .query(Inbox::claimed)
                .list();
    }

    private static Claimed claimed(ResultSet row, int n) throws SQLException {
        var type = row.getString("event_type");
        return new Claimed(
                row.getObject("id", UUID.class),
                row.getObject("claim_token", UUID.class),
                row.getObject("organization_id", UUID.class),
                row.getObject("connection_id", UUID.class),
                row.getObject("request_id", UUID.class),
                type == null ? null : EventType.ofCode(type).orElseThrow(),
                row.getString("native_event_type"),
                row.getString("resource"),
                row.getString("raw_payload"),
                row.getInt("retry_count"));
    }

    /** In the transaction of its effect: false when this is the last that was heard of the resource already. */
    boolean hear(Claimed event, Said said) {
        if (said.resource() == null) {
            return true;
        }
        return jdbc.sql("""
                                insert into avinode_heard (organization_id, resource, content_hash)
                                values (:org, :resource, :hash)
                                on conflict (organization_id, resource) do update
                                set content_hash = excluded.content_hash, changes = avinode_heard.changes + 1,
                                    heard_at = excluded.heard_at
                                where avinode_heard.content_hash <> excluded.content_hash""")
                        .param("org", event.organization())
                        .param("resource", said.resource())
                        .param("hash", said.contentHash())
                        .update()
                == 1;
    }

    /** What found no request was not acted on: it is news again when it is told, replayed or attached. */
    void unhear(Claimed event, Said said) {
        jdbc.sql(
                        "delete from avinode_heard where organization_id = :org and resource = :resource and content_hash = :hash")
                .param("org", event.organization())
                .param("resource", said.resource(), Types.VARCHAR)
                .param("hash", said.contentHash())
                .update();
    }

    /** In the transaction of the event's effect; false when the claim was lost and the effect must not stand. */
    boolean complete(Claimed event, Links effect) {
        return jdbc.sql(
                        "select complete_webhook_event(:id, :claim, :request, :quote, :conversation, :operator, :message)")
                .param("id", event.id())
                .param("claim", event.claim())
                .param("request", effect.request(), Types.OTHER)
                .param("quote", effect.quote(), Types.OTHER)
                .param("conversation", effect.conversation(), Types.OTHER)
                .param("operator", effect.operator(), Types.OTHER)
                .param("message", effect.message(), Types.OTHER)
                .query(Boolean.class)
                .single();
    }

    /** Kept for the admin to attach, and not tried for ever. The sentence, if there is one, says why. */
    boolean completeUnmatched(Claimed event, @Nullable String why) {
        return complete(event, Links.NONE) && note(event, "unmatched = true", why);
    }

    /** There was nothing to do. */
    boolean skip(Claimed event, String why) {
        return complete(event, Links.NONE) && note(event, "processing_status = 'skipped'", why);
    }

    private boolean note(Claimed event, String change, @Nullable String why) {
        return jdbc.sql("update avinode_webhook_events set %s, error_message = :why where id = :id".formatted(change))
                        .param("id", event.id())
                        .param("why", why, Types.VARCHAR)
                        .update()
                == 1;
    }

    /** Avinode asked for patience: the event waits, a little longer than asked so that not all come back at once. */
    boolean postpone(Claimed event, Duration wait, String why) {
        long spread = ThreadLocalRandom.current().nextLong(MOST_SPREAD.toMillis());
        return jdbc.sql("select postpone_webhook_event(:id, :claim, :wait * interval '1 millisecond', :why)")
                .param("id", event.id())
                .param("claim", event.claim())
                .param("wait", wait.toMillis() + spread)
                .param("why", why)
                .query(Boolean.class)
                .single();
    }

    boolean fail(Claimed event, String error, String stack) {
        return jdbc.sql("select fail_webhook_event(:id, :claim, :error, :stack)")
                .params(Map.of("id", event.id(), "claim", event.claim(), "error", error, "stack", stack))
                .query(Boolean.class)
                .single();
    }
}
