package com.jetvision.health;

import com.jetvision.notifications.NotificationKind;
import com.jetvision.notifications.Notifications;
import com.jetvision.platform.security.OrganizationId;
import com.jetvision.platform.security.Who;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Looks after every house in turn; raises what is new, clears what is over, and tells the admins once. */
@Component
class AlarmWatch {
    /** What comes back so soon after it cleared is the same trouble: it stands again, but nobody is told again. */
    private static final Duration SAME_TROUBLE = Duration.ofHours(1);

    private final SystemHealth health;
    private final AlarmTable table;
    private final Notifications notifications;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Who who;
    private final Clock clock;

    AlarmWatch(
            SystemHealth health,
            AlarmTable table,
            Notifications notifications,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            Who who,
            Clock clock) {
        this.health = health;
        this.table = table;
        this.notifications = notifications;
        this.events = events;
        this.transaction = transaction;
        this.who = who;
        this.clock = clock;
    }

    void round() {
        var houses = who.asMachine(null, "Alarm watch", () -> transaction.execute(status -> table.houses()));
        houses.forEach(house -> who.asMachine(
                house, "Alarm watch", () -> transaction.executeWithoutResult(status -> lookAfter(house))));
    }

    private void lookAfter(OrganizationId house) {
        var now = clock.instant();
        var broken = Rules.broken(health.figures(), now);
        for (var standing : table.standing(house)) {
            if (!broken.containsKey(standing.kind()) && table.clear(house, standing.kind(), now)) {
                events.publishEvent(new AlarmCleared(standing.kind(), now));
            }
        }
        broken.forEach((kind, sentence) -> raise(house, kind, sentence, now));
    }

    private void raise(OrganizationId house, AlarmKind kind, String sentence, Instant now) {
        boolean told = table.wasRaisedSince(house, kind, now.minus(SAME_TROUBLE));
        if (table.raise(house, kind, sentence, now)) {
            events.publishEvent(new AlarmRaised(kind, sentence, now));
            if (!told) {
                notifications.tellAdmins(NotificationKind.ALARM, kind.title(), sentence, kind.link());
            }
        }
    }
}
