package com.jetvision.conversations;

/** How many threads lie on each heap. */
public record InboxCounts(long open, long waiting, long resolved) {
    public long of(InboxGroup group) {
        return switch (group) {
            case OPEN -> open;
            case WAITING -> waiting;
            case RESOLVED -> resolved;
        };
    }
}
