package com.jetvision.conversations;

import com.jetvision.platform.words.Status;
import java.util.Locale;
import java.util.Set;

/** Whose turn it is in a thread, and whether it is over. */
public enum ConversationStatus implements Status {
    ACTIVE,
    /** We wrote last. */
    AWAITING_RESPONSE,
    RESOLVED,
    /** Its request has ended. */
    CLOSED,
    ARCHIVED;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** A word from the other side opens every thread again, for somebody must read it. */
    public Set<ConversationStatus> exits() {
        return switch (this) {
            case ACTIVE, AWAITING_RESPONSE -> Set.of(ACTIVE, AWAITING_RESPONSE, RESOLVED, CLOSED, ARCHIVED);
            case RESOLVED, CLOSED -> Set.of(ACTIVE, AWAITING_RESPONSE, ARCHIVED);
            case ARCHIVED -> Set.of(ACTIVE);
        };
    }

    static ConversationStatus ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
