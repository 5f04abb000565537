package com.jetvision.emptylegs;

import com.jetvision.platform.errors.Refused;
import com.jetvision.platform.words.Status;
import java.util.Locale;
import java.util.Set;

/** Whether a watch is awake. */
public enum WatchStatus implements Status {
    ACTIVE,
    /** The agent wants to hear nothing for a while; what is offered meanwhile is found on resuming. */
    PAUSED,
    /** Its last day is over; with a later one it is awake again. */
    EXPIRED,
    CANCELLED;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static WatchStatus ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /** Where it may go from here. */
    public Set<WatchStatus> exits() {
        return switch (this) {
            case ACTIVE -> Set.of(PAUSED, EXPIRED, CANCELLED);
            case PAUSED -> Set.of(ACTIVE, EXPIRED, CANCELLED);
            case EXPIRED -> Set.of(ACTIVE, CANCELLED);
            case CANCELLED -> Set.of();
        };
    }

    /** The next status, or the reason why not. */
    public WatchStatus to(WatchStatus next) {
        if (!exits().contains(next)) {
            throw new Refused(
                    switch (this) {
                        case CANCELLED -> "This watch was cancelled. Begin a new one.";
                        case EXPIRED -> "This watch is over. Edit it and choose a later last day.";
                        case ACTIVE, PAUSED -> "This watch cannot be changed in this way.";
                    });
        }
        return next;
    }

    /** Whether there is something to watch for still. */
    public boolean isOpen() {
        return this == ACTIVE || this == PAUSED;
    }
}
