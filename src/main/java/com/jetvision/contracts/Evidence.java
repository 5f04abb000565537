package com.jetvision.contracts;

import com.jetvision.documents.Fingerprint;
import com.jetvision.platform.events.Ids;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes what happened to a contract down, each step with the hash of the one before. The caller holds the contract's row,
 * so that steps come one after the other; the database refuses every change of them.
 */
@Component
class Evidence {
    private final JdbcClient jdbc;
    private final JsonMapper json;

    Evidence(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void add(Contract contract, String kind, String detail, String ip, String userAgent, Instant now) {
        var before = of(contract.id());
        var last = before.isEmpty() ? "" : before.getLast().hash();
        var at = now.truncatedTo(ChronoUnit.MICROS);
        var row = new EvidenceRow(before.size() + 1, at, kind, detail, ip, userAgent, "");
        jdbc.sql("""
                        insert into contract_events (id, organization_id, iso_agent_id, subject_kind, subject_id, seq,
                               happened_at, kind, detail, ip, user_agent, previous_hash, hash)
                        values (:id, :org, :agent, 'contract', :contract, :seq, :at, :kind, :detail::jsonb, :ip, :browser,
                                :previous, :hash)""")
                .param("id", Ids.next())
                .param("org", contract.organization().value())
                .param("agent", contract.agent().value())
                .param("contract", contract.id().value())
                .param("seq", row.seq())
                .param("at", OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                .param("kind", kind)
                .param("detail", json.writeValueAsString(new Detail(detail)))
                .param("ip", ip)
                .param("browser", userAgent)
                .param("previous", last.isEmpty() ? null : last, Types.VARCHAR)
                .param("hash", hash(last, row))
                .update();
    }

    List<EvidenceRow> of(ContractId contract) {
        return jdbc.sql("""
                        select seq, happened_at, kind, detail->>'text' as detail, ip, user_agent, hash
                          from contract_events where subject_kind = 'contract' and subject_id = :id order by seq""")
                .param("id", contract.value())
                .query((row, n) -> row(row))
                .list();
    }

    /** True when no step is missing, added or changed. */
    static boolean isIntact(List<EvidenceRow> rows) {
        var last = "";
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            if (row.seq() != i + 1 || !row.hash().equals(hash(last, row))) {
                return false;
            }
            last = row.hash();
        }
        return true;
    }

    private static String hash(String previous, EvidenceRow row) {
        var text = String.join(
                "\n",
                previous,
                String.valueOf(row.seq()),
                row.at().toString(),
                row.kind(),
                row.detail(),
                row.ip(),
                row.userAgent());
        return Fingerprint.sha256(text.getBytes(StandardCharsets.UTF_8));
    }

    private static EvidenceRow row(ResultSet row) throws SQLException {
        return new EvidenceRow(
                row.getInt("seq"),
                row.getObject("happened_at", OffsetDateTime.class).toInstant(),
                row.getString("kind"),
                row.getString("detail"),
                row.getString("ip"),
                row.getString("user_agent"),
                row.getString("hash"));
    }

    /** How a step's words lie in the table. */
    private record Detail(String text) {}
}
