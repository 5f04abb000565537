package com.jetvision.mail;

import com.jetvision.jobs.QueueFigures;
import com.jetvision.platform.security.Who;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How the brokerage's outbox gets on. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('ADMIN', 'MACHINE')")
public class MailHealth {
    private static final Duration LATE = Duration.ofMinutes(10);
    /** A mail given up longer ago is no news. */
    private static final Duration RECENT = Duration.ofDays(7);

    private final JdbcClient jdbc;
    private final Who who;
    private final Clock clock;

    MailHealth(JdbcClient jdbc, Who who, Clock clock) {
        this.jdbc = jdbc;
        this.who = who;
        this.clock = clock;
    }

    /** A mail is due from when it was written; those that failed are of the last week. */
    public QueueFigures figures() {
        var now = clock.instant();
        return jdbc.sql("""
                        select %s as waiting, %s as sending, %s as retrying, %s as failed, %s as late, %s as sent,
                               (select min(created_at) from outgoing_emails
                                 where organization_id = :org and status = 'pending') as oldest""".formatted(
                                counted("status = 'pending' and attempts = 0"),
                                counted("status = 'sending'"),
                                counted("status = 'pending' and attempts > 0"),
                                counted("status = 'failed' and created_at > :recent"),
                                counted("status = 'pending' and created_at <= :late"),
                                counted("status = 'sent' and sent_at > :minute and created_at > :recent")))
                .param("org", who.organization().value())
                .param("most", QueueFigures.COUNTED + 1)
                .param("recent", utc(now.minus(RECENT)))
                .param("late", utc(now.minus(LATE)))
                .param("minute", utc(now.minus(Duration.ofMinutes(1))))
                .query((row, n) -> {
                    var oldest = row.getObject("oldest", OffsetDateTime.class);
                    return new QueueFigures(
                            row.getInt("waiting"),
                            row.getInt("sending"),
                            row.getInt("retrying"),
                            row.getInt("failed"),
                            row.getInt("late"),
                            oldest == null ? null : oldest.toInstant(),
                            row.getInt("sent"));
                })
                .single();
    }

    private static String counted(String condition) {
        return "(select count(*) from (select 1 from outgoing_emails where organization_id = :org and %s limit :most) c)"
                .formatted(condition);
    }

    private static OffsetDateTime utc(Instant at) {
        return OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
