package com.jetvision.audit;

import com.jetvision.platform.batches.Column;
import com.jetvision.platform.events.DomainEvent;
import com.jetvision.platform.security.Actor;
import com.jetvision.platform.security.Who;
import com.jetvision.platform.transactions.BeforeCommit;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes every event down in the transaction that it happened in, all that happened in one together just before its commit;
 * an event outside a transaction is a bug, and fails.
 */
@Component
class AuditWriter {
    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Who who;
    private final BeforeCommit<Happened> happened = new BeforeCommit<>(this::write);

    AuditWriter(JdbcClient jdbc, JsonMapper json, Who who) {
        this.jdbc = jdbc;
        this.json = json;
        this.who = who;
    }

    /** What happened, and who did it. */
    private record Happened(UUID organization, Actor actor, Instant at, String event, String refs, String detail) {}

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void happened(DomainEvent event) {
        if (event.audited()) {
            happened.add(new Happened(
                    who.organization().value(),
                    who.actor(),
                    event.at(),
                    event.getClass().getSimpleName(),
                    event.about().stream()
                            .map(ref -> ref.value().toString())
                            .distinct()
                            .collect(Collectors.joining(",", "{", "}")),
                    json.writeValueAsString(event)));
        }
    }

    private void write(List<Happened> all) {
        jdbc.sql("""
                        insert into audit_entries (organization_id, at, actor_role, actor_id, actor_name, event, refs, detail)
                        select org, at, role, actor, name, event, refs::uuid[], detail::jsonb
                          from unnest(:orgs::uuid[], :ats::timestamptz[], :roles::text[], :actors::uuid[], :names::text[],
                                      :events::text[], :refs::text[], :details::text[])
                               with ordinality as e (org, at, role, actor, name, event, refs, detail, no)
                         order by no""")
                .param("orgs", Column.of(all, Happened::organization))
                .param("ats", Column.of(all, Happened::at))
                .param("roles", Column.of(all, one -> one.actor().role().code()))
                .param("actors", Column.of(all, one -> one.actor().person()))
                .param("names", Column.of(all, one -> one.actor().name()))
                .param("events", Column.of(all, Happened::event))
                .param("refs", Column.of(all, Happened::refs))
                .param("details", Column.of(all, Happened::detail))
                .update();
    }
}
