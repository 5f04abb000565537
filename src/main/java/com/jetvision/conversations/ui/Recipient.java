package com.jetvision.conversations.ui;

import com.jetvision.conversations.ConversationId;
import com.jetvision.conversations.TalkThread;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who will read what is typed.
 *
 * @param thread null for the house's own thread before there is one
 */
record Recipient(@Nullable ConversationId thread, String name, boolean internal) {
    static List<Recipient> of(List<TalkThread> threads, boolean alsoTeam) {
        var recipients = new ArrayList<Recipient>();
        threads.forEach(thread -> recipients.add(new Recipient(thread.id(), thread.with(), thread.internal())));
        if (alsoTeam) {
            recipients.add(new Recipient(null, "Your team", true));
        }
        return recipients;
    }

    String promise() {
        return internal ? "Only your team will see this" : name + " will see this";
    }
}
