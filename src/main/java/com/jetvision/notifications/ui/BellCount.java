package com.jetvision.notifications.ui;

import com.jetvision.notifications.NotificationFilter;
import com.jetvision.notifications.Notifications;
import com.jetvision.platform.ui.NavCounts;
import org.springframework.stereotype.Component;

/** The number at the bell. */
@Component
class BellCount implements NavCounts {
    private final Notifications notifications;

    BellCount(Notifications notifications) {
        this.notifications = notifications;
    }

    @Override
    public String path() {
        return NotificationsView.PATH;
    }

    @Override
    public long count() {
        return notifications.count(NotificationFilter.UNREAD);
    }

    @Override
    public boolean unread() {
        return true;
    }
}
