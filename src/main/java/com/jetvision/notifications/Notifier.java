package com.jetvision.notifications;

import com.jetvision.platform.security.Who;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes news down in the transaction that made it, and has the bell rung after the commit. */
@Component
class Notifier {
    private final NotificationTable table;
    private final Who who;
    private final ApplicationEventPublisher events;

    Notifier(NotificationTable table, Who who, ApplicationEventPublisher events) {
        this.table = table;
        this.who = who;
        this.events = events;
    }

    /** What a person did is no news to that person. */
    void tell(News news) {
        if (news.to().value().equals(who.actor().person())) {
            return;
        }
        table.write(who.organization(), news);
        events.publishEvent(new Notified(news.to(), news.at()));
    }
}
