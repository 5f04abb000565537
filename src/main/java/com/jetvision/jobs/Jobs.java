package com.jetvision.jobs;

import com.jetvision.platform.events.Ids;
import com.jetvision.platform.security.Who;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Writes work down in the caller's transaction: it will be done if, and only if, that transaction commits. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Jobs {
    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Who who;
    private final ApplicationEventPublisher events;

    Jobs(JdbcClient jdbc, JsonMapper json, Who who, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.json = json;
        this.who = who;
        this.events = events;
    }

    /** As soon as the transaction has committed. With a unique key, a second call for the same kind and key does nothing. */
    public void enqueue(String kind, @Nullable String uniqueKey, Object payload) {
        insert(kind, uniqueKey, payload, null);
    }

    /** Not before {@code due}, by the database's clock. */
    public void enqueueAt(String kind, @Nullable String uniqueKey, Object payload, Instant due) {
        insert(kind, uniqueKey, payload, due);
    }

    private void insert(String kind, @Nullable String uniqueKey, Object payload, @Nullable Instant due) {
        var organization = who.actor().organization();
        jdbc.sql("""
                        insert into jobs (id, organization_id, kind, unique_key, payload, status, attempts, next_attempt_at)
                        values (:id, :org, :kind, :key, :payload::jsonb, 'pending', 0, coalesce(:due, now()))
                        on conflict (kind, unique_key) do nothing""")
                .param("id", Ids.next())
                .param("org", organization == null ? null : organization.value(), Types.OTHER)
                .param("kind", kind)
                .param("key", uniqueKey, Types.VARCHAR)
                .param("payload", json.writeValueAsString(payload))
                .param(
                        "due",
                        due == null ? null : OffsetDateTime.ofInstant(due, ZoneOffset.UTC),
                        Types.TIMESTAMP_WITH_TIMEZONE)
                .update();
        events.publishEvent(new WorkWaits());
    }

    /** Has work that waits for its next attempt, or was given up, tried at once; where there is none nothing happens. */
    public void hurry(String kind, String uniqueKey) {
        enqueue(HurryWork.KIND, null, new HurryWork.Errand(kind, uniqueKey));
    }

    /** Tells the worker, after the commit, that it need not wait for its next look. */
    record WorkWaits() {}
}
