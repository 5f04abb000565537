package com.jetvision.avinode.connections;

import com.jetvision.avinode.client.AvinodeClient;
import com.jetvision.notifications.NotificationKind;
import com.jetvision.notifications.Notifications;
import com.jetvision.platform.security.Who;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Tells the admins 30, 7 and 1 days ahead that a long-lived token ends; each of the three once, also with several nodes. */
@Component
public class TokenWatch {
    private static final String PLACE = "admin/health";
    private static final List<Integer> DAYS = List.of(1, 7, 30);
    private final AvinodeConnections connections;
    private final AvinodeClient avinode;
    private final Notifications notifications;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final Who who;

    TokenWatch(
            AvinodeConnections connections,
            AvinodeClient avinode,
            Notifications notifications,
            JdbcClient jdbc,
            TransactionTemplate transaction,
            Clock clock,
            Who who) {
        this.connections = connections;
        this.avinode = avinode;
        this.notifications = notifications;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
        this.who = who;
    }

    public void warn() {
        for (var connection : connections.active()) {
            who.asMachine(connection.organization(), "Avinode", () -> check(connection));
        }
    }

    private void check(Connection connection) {
        var access = connection.access();
        if (access != null) {
            avinode.tokenEnd(access)
                    .ifPresent(end -> transaction.executeWithoutResult(status -> warn(connection, end)));
        }
    }

    private void warn(Connection connection, Instant end) {
        var left = Duration.between(clock.instant(), end);
        DAYS.stream()
                .filter(days -> left.compareTo(Duration.ofDays(days)) <= 0)
                .findFirst()
                .filter(days -> isFirst(connection, days, end))
                .ifPresent(days -> notifications.tellAdmins(
                        NotificationKind.ALARM,
                        left.isNegative() ? "The Avinode token has ended" : "The Avinode token ends in " + words(left),
                        "Connection %s, %s. Ask Avinode for a new token and put it in, or nothing is fetched any more."
                                .formatted(
                                        connection.slug(),
                                        end.atZone(ZoneOffset.UTC).toLocalDate()),
                        PLACE));
    }

    private static String words(Duration left) {
        long days = Math.max(1, (left.toHours() + 23) / 24);
        return days == 1 ? "a day" : days + " days";
    }

    /** A new token, which ends later, is warned of anew. */
    private boolean isFirst(Connection connection, int days, Instant end) {
        return jdbc.sql("""
                                update avinode_calls set warned_days = :days, warned_end = :end
                                 where connection_id = :id
                                   and (warned_end is distinct from :end or coalesce(warned_days, 99) > :days)""")
                        .param("days", days)
                        .param("end", Objects.requireNonNull(end).atOffset(ZoneOffset.UTC))
                        .param("id", connection.id())
                        .update()
                == 1;
    }
}
