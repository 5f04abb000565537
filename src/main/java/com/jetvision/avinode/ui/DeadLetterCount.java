package com.jetvision.avinode.ui;

import com.jetvision.avinode.log.WebhookEventFilter;
import com.jetvision.avinode.log.WebhookEvents;
import com.jetvision.avinode.log.WebhookGroup;
import com.jetvision.platform.security.Who;
import com.jetvision.platform.ui.NavCounts;
import org.springframework.stereotype.Component;

/** How many events were given up, beside their entry in the navigation. */
@Component
class DeadLetterCount implements NavCounts {
    private static final WebhookEventFilter DEAD = WebhookEventFilter.of(WebhookGroup.DEAD_LETTER);
    private final WebhookEvents events;
    private final Who who;

    DeadLetterCount(WebhookEvents events, Who who) {
        this.events = events;
        this.who = who;
    }

    @Override
    public String path() {
        return EventsView.PATH;
    }

    @Override
    public long count() {
        return who.isAdmin() ? events.count(DEAD) : 0;
    }
}
