package com.jetvision.onboarding;

import com.jetvision.platform.events.Ids;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * The steps of a signing (contract_events), each with the hash of the one before; the database refuses every change of
 * them. The caller holds the agreement, so that steps come one after the other.
 */
@Component
class AgreementEvidence {
    private final JdbcClient jdbc;
    private final JsonMapper json;

    AgreementEvidence(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void add(AgreementDetails agreement, String kind, String detail, Visit visit, Instant now) {
        var step = EvidenceStep.after(of(agreement.id()), now, kind, detail, visit);
        jdbc.sql("""
                        insert into contract_events (id, organization_id, iso_agent_id, subject_kind, subject_id, seq,
                               happened_at, kind, detail, ip, user_agent, previous_hash, hash)
                        values (:id, :org, :agent, 'onboarding', :agreement, :seq, :at, :kind, :detail::jsonb, :ip,
                                :browser, nullif(:previous, ''), :hash)""")
                .param("id", Ids.next())
                .param("org", agreement.organization().value())
                .param("agent", agreement.agent().value())
                .param("agreement", agreement.id().value())
                .param("seq", step.seq())
                .param("at", OffsetDateTime.ofInstant(step.at(), ZoneOffset.UTC))
                .param("kind", step.kind())
                .param("detail", json.writeValueAsString(Map.of("text", step.detail())))
                .param("ip", visit.ip())
                .param("browser", visit.userAgent())
                .param("previous", step.previous())
                .param("hash", step.hash())
                .update();
    }

    List<EvidenceStep> of(AgreementId agreement) {
        return jdbc.sql("""
                        select seq, happened_at, kind, detail ->> 'text' as text, ip, user_agent, previous_hash, hash
                          from contract_events where subject_kind = 'onboarding' and subject_id = :id order by seq""")
                .param("id", agreement.value())
                .query((row, n) -> new EvidenceStep(
                        row.getInt("seq"),
                        row.getObject("happened_at", OffsetDateTime.class).toInstant(),
                        row.getString("kind"),
                        row.getString("text"),
                        new Visit(row.getString("ip"), row.getString("user_agent")),
                        Objects.requireNonNullElse(row.getString("previous_hash"), ""),
                        row.getString("hash")))
                .list();
    }
}
