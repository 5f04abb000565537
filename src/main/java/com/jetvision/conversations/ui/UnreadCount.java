package com.jetvision.conversations.ui;

import com.jetvision.conversations.Conversations;
import com.jetvision.platform.ui.NavCounts;
import org.springframework.stereotype.Component;

/** The number beside "Conversations": in how many threads something waits to be read. */
@Component
class UnreadCount implements NavCounts {
    private final Conversations conversations;

    UnreadCount(Conversations conversations) {
        this.conversations = conversations;
    }

    @Override
    public String path() {
        return InboxLinks.INBOX;
    }

    @Override
    public long count() {
        return conversations.unread();
    }

    @Override
    public boolean unread() {
        return true;
    }
}
