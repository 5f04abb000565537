package com.jetvision.notifications;

import com.jetvision.agents.AgentId;
import com.jetvision.platform.security.Who;
import com.jetvision.requests.RequestId;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to one's own notifications: nobody reads another's, an admin neither. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('AGENT', 'ADMIN', 'OPERATOR')")
public class Notifications {
    private static final int MOST_ROWS = 500;
    private final NotificationTable table;
    private final Notifier notifier;
    private final Who who;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Notifications(NotificationTable table, Notifier notifier, Who who, Clock clock, ApplicationEventPublisher events) {
        this.table = table;
        this.notifier = notifier;
        this.who = who;
        this.clock = clock;
        this.events = events;
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<NotificationRow> rows(NotificationFilter filter, int most) {
        return table.rows(who.person(), filter, Math.min(most, MOST_ROWS));
    }

    @Transactional(readOnly = true)
    public long count(NotificationFilter filter) {
        return table.count(who.person(), filter);
    }

    /** Does nothing to one that is read already, or somebody else's. */
    public void markRead(NotificationId id) {
        if (table.read(who.person(), id, clock.instant())) {
            tell();
        }
    }

    public void markAllRead() {
        if (table.readAll(who.person(), clock.instant()) > 0) {
            tell();
        }
    }

    /** Tells somebody, for the modules above that know what is news. */
    @PreAuthorize("hasRole('MACHINE')")
    public void tell(AgentId to, NotificationKind kind, String title, String body, @Nullable RequestId request) {
        notifier.tell(new News(to, kind, title, body, request, clock.instant()));
    }

    /** Tells somebody something that is about no request; the link has no leading slash. */
    @PreAuthorize("hasRole('MACHINE')")
    public void tell(AgentId to, NotificationKind kind, String title, String body, String link) {
        notifier.tell(new News(to, kind, title, body, null, link, clock.instant()));
    }

    /** Tells every admin of the machine's house something that is no deal's; the link has no leading slash. */
    @PreAuthorize("hasRole('MACHINE')")
    public void tellAdmins(NotificationKind kind, String title, String body, String link) {
        var now = clock.instant();
        table.writeToAdmins(who.organization(), kind, title, body, link, now)
                .forEach(person -> events.publishEvent(new Notified(new AgentId(person), now)));
    }

    private void tell() {
        events.publishEvent(new Notified(new AgentId(who.person()), clock.instant()));
    }
}
