package com.jetvision.conversations.ui;

import com.jetvision.conversations.ConversationId;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where conversations are found in the browser. */
final class InboxLinks {
    static final String INBOX = "conversations";
    static final String THREAD = "conversations/:thread";
    private static final String PARAMETER = "thread";

    private InboxLinks() {}

    static String thread(ConversationId id) {
        return INBOX + "/" + id.value();
    }

    /** The thread that the address names, if it names one. */
    static @Nullable ConversationId threadFrom(BeforeEnterEvent event) {
        var named = event.getRouteParameters().get(PARAMETER);
        if (named.isEmpty()) {
            return null;
        }
        try {
            return new ConversationId(UUID.fromString(named.get()));
        } catch (IllegalArgumentException e) {
            throw new NotFoundException("There is no such conversation.");
        }
    }
}
