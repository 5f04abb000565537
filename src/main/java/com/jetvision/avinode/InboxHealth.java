package com.jetvision.avinode;

import com.jetvision.jobs.QueueFigures;
import com.jetvision.platform.security.Who;
import com.jetvision.platform.time.StoredTime;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How the brokerage's inbox gets on, on the database's clock as the inbox itself. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('ADMIN', 'MACHINE')")
public class InboxHealth {
    /** Above so many in ten minutes (50 a second), somebody sends what no marketplace sends. */
    public static final int FLOOD = 30_000;

    private static final String WAITING = "select event_id from avinode_webhook_queue where organization_id = :org";
    private static final String IN_WORK = "select webhook_events_in_work()";
    private static final String RETRYING =
            "select event_id from avinode_webhook_outcomes where organization_id = :org and processing_status = 'failed'";
    private static final String DONE = "select event_id from avinode_webhook_outcomes where organization_id = :org"
            + " and processing_status = 'completed' and processed_at > now() - interval '1 minute'";
    /** Whatever is not over yet, so that what is over, by far the most, is not looked at. */
    private static final String OPEN = "id in (" + WAITING + " union all " + RETRYING + ")";

    private final JdbcClient jdbc;
    private final Who who;

    InboxHealth(JdbcClient jdbc, Who who) {
        this.jdbc = jdbc;
        this.who = who;
    }

    public InboxFigures figures() {
        return jdbc.sql("""
                        select %s as waiting, %s as processing, %s as retrying, %s as dead, %s as late, %s as done,
                               (select min(next_retry_at) from avinode_webhook_events where organization_id = :org
                                   and %s and next_retry_at <= now()) as oldest,
                               (select max(received_at) from avinode_webhook_events where organization_id = :org) as last_event,
                               (select max(synced_at) from avinode_trips where organization_id = :org) as last_sync,
                               (select count(*) from (select 1 from avinode_webhook_events where organization_id = :org
                                   and received_at > now() - interval '10 minutes' limit :flood) c) as in_ten_minutes,
                               (select count(*) from avinode_connections where organization_id = :org and active) as connections,
                               (select min(f.sent_at) from rfqs f where f.organization_id = :org and f.status = 'sent'
                                   and f.sent_at > now() - interval '7 days') as asked_since""".formatted(
                                counted(WAITING + " and event_id not in (" + IN_WORK + ")"),
                                counted(IN_WORK),
                                counted(RETRYING),
                                counted(events("outcome = 'dead_letter'")),
                                counted(events(OPEN + " and next_retry_at <= now() - interval '10 minutes'")),
                                counted(DONE),
                                OPEN))
                .param("org", who.organization().value())
                .param("most", QueueFigures.COUNTED + 1)
                .param("flood", FLOOD + 1)
                .query(InboxHealth::read)
                .single();
    }

    private static String counted(String query) {
        return "(select count(*) from (%s limit :most) c)".formatted(query);
    }

    private static String events(String which) {
        return "select id from avinode_webhook_events where organization_id = :org and " + which;
    }

    private static InboxFigures read(ResultSet row, int n) throws SQLException {
        return new InboxFigures(
                new QueueFigures(
                        row.getInt("waiting"),
                        row.getInt("processing"),
                        row.getInt("retrying"),
                        row.getInt("dead"),
                        row.getInt("late"),
                        StoredTime.at(row, "oldest"),
                        row.getInt("done")),
                StoredTime.at(row, "last_event"),
                StoredTime.at(row, "last_sync"),
                row.getInt("in_ten_minutes"),
                row.getInt("connections"),
                StoredTime.at(row, "asked_since"));
    }
}
