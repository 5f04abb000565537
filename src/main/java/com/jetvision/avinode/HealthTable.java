package com.jetvision.avinode;

import com.jetvision.platform.security.Who;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads how calls go and what was wrong with their answers; row security keeps the houses apart. */
@Repository
@Transactional
class HealthTable {
    private final JdbcClient jdbc;
    private final Who who;

    HealthTable(JdbcClient jdbc, Who who) {
        this.jdbc = jdbc;
        this.who = who;
    }

    @Transactional(readOnly = true)
    public @Nullable Calling of(UUID connection) {
        return jdbc.sql("select * from avinode_calls where connection_id = :id and organization_id = :org")
                .param("id", connection)
                .param("org", who.organization().value())
                .query((row, n) -> Calling.read(row))
                .optional()
                .orElse(null);
    }

    @Transactional(readOnly = true)
    public List<ConnectionHealth> rows(Instant now) {
        return jdbc.sql("""
                        select c.id, c.slug, c.base_url, c.active, k.*,
                               c.api_token_sealed is not null or c.oauth_client_secret_sealed is not null as has_key
                          from avinode_connections c left join avinode_calls k on k.connection_id = c.id
                         where c.organization_id = :org order by c.slug""")
                .param("org", who.organization().value())
                .query((row, n) -> health(row, now))
                .list();
    }

    private static ConnectionHealth health(ResultSet row, Instant now) throws SQLException {
        var calls = Calling.read(row);
        boolean on = row.getBoolean("active") && row.getBoolean("has_key");
        var trouble = on ? Calling.trouble(calls, now) : off(row.getBoolean("active"));
        return new ConnectionHealth(
                row.getObject("id", UUID.class),
                row.getString("slug"),
                URI.create(row.getString("base_url")),
                row.getBoolean("active"),
                !on ? Liveness.OFF : trouble == null ? Liveness.LIVE : Liveness.DELAYED,
                trouble,
                calls.lastCallAt(),
                calls.lastSuccessAt(),
                calls.lastError(),
                calls.lastErrorAt(),
                calls.clockSkew(),
                calls.tokenEndsAt(),
                calls.hourlyLimit(),
                calls.remaining(),
                calls.resetsAt(),
                calls.pausedUntil() != null && calls.pausedUntil().isAfter(now) ? calls.pausedUntil() : null);
    }

    private static String off(boolean active) {
        return active ? "There is no token and no OAuth client yet." : "The connection is switched off.";
    }

    @Transactional(readOnly = true)
    public List<ProblemRow> problems(int most) {
        return jdbc.sql("select * from avinode_problems where organization_id = :org order by last_at desc limit :most")
                .param("org", who.organization().value())
                .param("most", most)
                .query((row, n) -> new ProblemRow(
                        row.getObject("id", UUID.class),
                        row.getString("kind"),
                        row.getString("operation"),
                        row.getString("resource"),
                        row.getString("sentence"),
                        row.getString("excerpt"),
                        row.getInt("times"),
                        row.getObject("first_at", OffsetDateTime.class).toInstant(),
                        row.getObject("last_at", OffsetDateTime.class).toInstant(),
                        row.getObject("seen_at") != null))
                .list();
    }

    public void seen(UUID problem, Instant now) {
        jdbc.sql(
                        "update avinode_problems set seen_at = :now where id = :id and organization_id = :org and seen_at is null")
                .param("now", OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
                .param("id", problem)
                .param("org", who.organization().value())
                .update();
    }
}
