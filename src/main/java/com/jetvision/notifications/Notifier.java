package com.jetvision.notifications;

import com.jetvision.platform.security.Who;
import java.util.List;
import java.util.stream.Collectors;
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

    void tell(News news) {
        tell(List.of(news));
    }

    /** What a person did is no news to that person. */
    void tell(List<News> all) {
        var news = all.stream()
                .filter(one -> !one.to().value().equals(who.actor().person()))
                .toList();
        if (news.isEmpty()) {
            return;
        }
        table.write(who.organization(), news);
        news.stream()
                .collect(Collectors.toMap(News::to, News::at, (earlier, later) -> later))
                .forEach((person, at) -> events.publishEvent(new Notified(person, at)));
    }
}
