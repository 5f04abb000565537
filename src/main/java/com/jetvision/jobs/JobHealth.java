package com.jetvision.jobs;

import com.jetvision.platform.security.Who;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How the brokerage's jobs get on. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('ADMIN', 'MACHINE')")
public class JobHealth {
    private static final Duration LATE = Duration.ofMinutes(10);
    private final JdbcClient jdbc;
    private final Who who;
    private final Clock clock;

    JobHealth(JdbcClient jdbc, Who who, Clock clock) {
        this.jdbc = jdbc;
        this.who = who;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public QueueFigures figures() {
        var now = clock.instant();
        return jdbc.sql("""
                        select %s as waiting, %s as processing, %s as retrying, %s as dead, %s as late, %s as done,
                               (select min(next_attempt_at) from jobs where organization_id = :org
                                   and status in ('pending', 'failed') and next_attempt_at <= :now) as oldest""".formatted(
                                counted("status = 'pending' and next_attempt_at <= :now"),
                                counted("status = 'processing'"),
                                counted("status = 'failed'"),
                                counted("status = 'dead_letter'"),
                                counted("status in ('pending', 'failed') and next_attempt_at <= :late"),
                                counted("status = 'completed' and completed_at > :minute and created_at > :day")))
                .param("org", who.organization().value())
                .param("most", QueueFigures.COUNTED + 1)
                .param("now", utc(now))
                .param("late", utc(now.minus(LATE)))
                .param("minute", utc(now.minus(Duration.ofMinutes(1))))
                .param("day", utc(now.minus(Duration.ofDays(1))))
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

    private static OffsetDateTime utc(Instant at) {
        return OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
