package com.jetvision.audit;

import com.jetvision.platform.events.Ref;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the trail: newest first, only what row security lets the reader see. */
@Service
@Transactional(readOnly = true)
public class AuditTrail {
    private static final int LONGEST_PAGE = 200;
    private static final String SELECT = "select id, at, actor_name, actor_role, event, detail from audit_entries";
    private final JdbcClient jdbc;

    AuditTrail(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What happened to any of these records. */
    @PreAuthorize("hasAnyRole('AGENT', 'ADMIN', 'MACHINE')")
    public List<AuditEntry> about(Collection<? extends Ref> records, int limit) {
        return jdbc.sql(SELECT + " where refs && :refs order by id desc limit :limit")
                .param("refs", records.stream().map(Ref::value).toArray(UUID[]::new))
                .param("limit", limit)
                .query(AuditTrail::entry)
                .list();
    }

    /** A page of the whole house's trail. */
    @PreAuthorize("hasRole('ADMIN')")
    public List<AuditEntry> rows(AuditFilter filter, int offset, int limit) {
        return ask(SELECT + " " + AuditFilter.WHERE + " order by id desc offset :offset limit :limit", filter)
                .param("offset", offset)
                .param("limit", Math.min(limit, LONGEST_PAGE))
                .query(AuditTrail::entry)
                .list();
    }

    @PreAuthorize("hasRole('ADMIN')")
    public int count(AuditFilter filter) {
        return ask("select count(*) from audit_entries " + AuditFilter.WHERE, filter)
                .query(Integer.class)
                .single();
    }

    @PreAuthorize("hasRole('ADMIN')")
    public Optional<AuditEntry> find(long id) {
        return jdbc.sql(SELECT + " where id = :id")
                .param("id", id)
                .query(AuditTrail::entry)
                .optional();
    }

    private JdbcClient.StatementSpec ask(String sql, AuditFilter filter) {
        var since = filter.since();
        return jdbc.sql(sql)
                .param("by", filter.by(), Types.VARCHAR)
                .param("since", since == null ? null : since.atOffset(ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("text", filter.pattern());
    }

    private static AuditEntry entry(ResultSet row, int n) throws SQLException {
        return new AuditEntry(
                row.getLong("id"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("actor_name"),
                row.getString("actor_role"),
                row.getString("event"),
                row.getString("detail"));
    }
}
