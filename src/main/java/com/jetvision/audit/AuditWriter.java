package com.jetvision.audit;

import com.jetvision.platform.events.DomainEvent;
import com.jetvision.platform.security.Who;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Writes every event down in the transaction that it happened in; an event outside a transaction is a bug, and fails. */
@Component
class AuditWriter {
    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Who who;

    AuditWriter(JdbcClient jdbc, JsonMapper json, Who who) {
        this.jdbc = jdbc;
        this.json = json;
        this.who = who;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void happened(DomainEvent event) {
        if (!event.audited()) {
            return;
        }
        var actor = who.actor();
        jdbc.sql("""
                        insert into audit_entries (organization_id, at, actor_role, actor_id, actor_name, event, refs, detail)
                        values (:org, :at, :role, :actor, :name, :event, :refs, :detail::jsonb)""")
                .param("org", who.organization().value())
                .param("at", OffsetDateTime.ofInstant(event.at(), ZoneOffset.UTC))
                .param("role", actor.role().code())
                .param("actor", actor.person(), Types.OTHER)
                .param("name", actor.name())
                .param("event", event.getClass().getSimpleName())
                .param(
                        "refs",
                        event.about().stream()
                                .map(ref -> ref.value())
                                .distinct()
                                .toArray(UUID[]::new))
                .param("detail", json.writeValueAsString(event))
                .update();
    }
}
