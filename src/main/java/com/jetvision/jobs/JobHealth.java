package com.jetvision.jobs;

import com.jetvision.platform.security.Who;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How the brokerage's jobs get on, by the database's clock as the queue itself. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('ADMIN', 'MACHINE')")
public class JobHealth {
    private final JdbcClient jdbc;
    private final Who who;

    JobHealth(JdbcClient jdbc, Who who) {
        this.jdbc = jdbc;
        this.who = who;
    }

    @Transactional(readOnly = true)
    public QueueFigures figures() {
        return jdbc.sql("""
                        select %s as waiting, %s as processing, %s as retrying, %s as dead, %s as late, %s as done,
                               (select min(next_attempt_at) from jobs where organization_id = :org
                                   and status in ('pending', 'failed') and next_attempt_at <= now()) as oldest""".formatted(
                        counted("status = 'pending' and next_attempt_at <= now()"),
                        counted("status = 'processing'"),
                        counted("status = 'failed'"),
                        counted("status = 'dead_letter'"),
                        counted("status in ('pending', 'failed') and next_attempt_at <= now() - interval '10 minutes'"),
                        counted("status = 'completed' and completed_at > now() - interval '1 minute'"
                                + " and created_at > now() - interval '1 day'")))
                .param("org", who.organization().value())
                .param("most", QueueFigures.COUNTED + 1)
                .query(JobHealth::read)
                .single();
    }

    private static String counted(String condition) {
        return "(select count(*) from (select 1 from jobs where organization_id = :org and %s limit :most) c)"
                .formatted(condition);
    }

    private static QueueFigures read(ResultSet row, int n) throws SQLException {
        return new QueueFigures(
                row.getInt("waiting"),
                row.getInt("processing"),
                row.getInt("retrying"),
                row.getInt("dead"),
                row.getInt("late"),
                instant(row.getObject("oldest", OffsetDateTime.class)),
                row.getInt("done"));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }
}
