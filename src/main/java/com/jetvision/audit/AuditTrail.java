package com.jetvision.audit;

import com.jetvision.platform.events.Ref;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the trail: newest first, only what row security lets the reader see. */
@Service
@Transactional(readOnly = true)
public class AuditTrail {
    private final JdbcClient jdbc;

    AuditTrail(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What happened to any of these records. */
    @PreAuthorize("hasAnyRole('AGENT', 'ADMIN', 'MACHINE')")
    public List<AuditEntry> about(Collection<? extends Ref> records, int limit) {
        return jdbc.sql("""
                        select id, at, actor_name, actor_role, event, detail from audit_entries
                         where refs && :refs order by id desc limit :limit""")
                .param("refs", records.stream().map(Ref::value).toArray(UUID[]::new))
                .param("limit", limit)
                .query((row, n) -> new AuditEntry(
                        row.getLong("id"),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("actor_name"),
                        row.getString("actor_role"),
                        row.getString("event"),
                        row.getString("detail")))
                .list();
    }
}
