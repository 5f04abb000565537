package com.jetvision.avinode;

import com.jetvision.platform.events.Ids;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The durable inbox: the seeds' queue functions on avinode_webhook_events, on the database's clock. */
@Component
@Transactional
class Inbox {
    static final Duration LEASE = Duration.ofSeconds(30);
    /** An escaped NUL, not preceded by the backslash that would make it plain text; jsonb takes none. */
    private static final Pattern NUL = Pattern.compile("((?<!\\\\)(?:\\\\\\\\)*)\\\\u0000");

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Inbox(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Files an event; false when it is known already. Heard twice, or by two nodes at once, it is there once. */
    boolean store(Connection from, Envelope event, byte[] body, Caller caller) {
        return jdbc.sql("""
                                insert into avinode_webhook_events
                                       (id, organization_id, connection_id, event_type, avinode_event_id, dedupe_key,
                                        avinode_timestamp, avinode_trip_id, avinode_rfq_id, avinode_quote_id,
                                        avinode_operator_id, avinode_thread_id, raw_payload, signature_verified,
                                        source_ip, user_agent, headers)
                                values (:id, :org, :connection, :type, :event, :event, :time, :trip, :rfq, :quote, :operator,
                                        :thread, :body::jsonb, true, :ip, :agent, :headers::jsonb)
                                on conflict do nothing""")
                        .param("id", Ids.next())
                        .param("org", from.organization().value())
                        .param("connection", from.id())
                        .param("type", event.type().code())
                        .param("event", event.eventId())
                        .param("time", OffsetDateTime.ofInstant(event.timestamp(), ZoneOffset.UTC))
                        .param("trip", event.tripId(), Types.VARCHAR)
                        .param("rfq", event.rfqId(), Types.VARCHAR)
                        .param("quote", event.quoteId(), Types.VARCHAR)
                        .param("operator", event.operatorId(), Types.VARCHAR)
                        .param("thread", event.threadId(), Types.VARCHAR)
                        .param(
                                "body",
                                NUL.matcher(new String(body, StandardCharsets.UTF_8))
                                        .replaceAll("$1"))
                        .param("ip", caller.ip())
                        .param("agent", caller.userAgent(), Types.VARCHAR)
                        .param("headers", json.writeValueAsString(caller.headers()))
                        .update()
                == 1;
    }

    /** An event that this worker holds until its lease ends. */
    record Claimed(UUID id, UUID claim, UUID organization, EventType type, String payload, int retries) {}

    List<Claimed> claim(int batch) {
        return jdbc.sql("select * from claim_webhook_events(:batch, :lease * interval '1 second')")
                .param("batch", batch)
                .param("lease", LEASE.toSeconds())
                .query(Inbox::claimed)
                .list();
    }

    private static Claimed claimed(ResultSet row, int n) throws SQLException {
        return new Claimed(
                row.getObject("id", UUID.class),
                row.getObject("claim_token", UUID.class),
                row.getObject("organization_id", UUID.class),
                EventType.ofCode(row.getString("event_type")).orElseThrow(),
                row.getString("raw_payload"),
                row.getInt("retry_count"));
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

    /** Kept for the admin to attach, and not tried for ever. */
    boolean completeUnmatched(Claimed event) {
        jdbc.sql("update avinode_webhook_events set unmatched = true where id = :id and claim_token = :claim")
                .param("id", event.id())
                .param("claim", event.claim())
                .update();
        return complete(event, Links.NONE);
    }

    boolean fail(Claimed event, String error, String stack) {
        return jdbc.sql("select fail_webhook_event(:id, :claim, :error, :stack)")
                .params(Map.of("id", event.id(), "claim", event.claim(), "error", error, "stack", stack))
                .query(Boolean.class)
                .single();
    }
}
