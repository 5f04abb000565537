package com.jetvision.conversations;

import com.jetvision.platform.words.Status;
import java.util.Locale;
import java.util.Set;

/** How far a message has come on its way to the other side. */
public enum MessageStatus implements Status {
    SENDING,
    SENT,
    DELIVERED,
    READ,
    /** Given up; it can be tried again. */
    FAILED;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What was given up may have arrived all the same, when only the answer to us was lost. */
    public Set<MessageStatus> exits() {
        return switch (this) {
            case SENDING -> Set.of(SENT, DELIVERED, READ, FAILED);
            case SENT -> Set.of(DELIVERED, READ, FAILED);
            case DELIVERED -> Set.of(READ);
            case FAILED -> Set.of(SENDING, DELIVERED, READ);
            case READ -> Set.of();
        };
    }

    static MessageStatus ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
