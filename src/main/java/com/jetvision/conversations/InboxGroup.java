package com.jetvision.conversations;

/** The three heaps of an inbox. */
public enum InboxGroup {
    OPEN("'active'"),
    /** The other side's turn. */
    WAITING("'awaiting_response'"),
    /** Resolved, or over with its request. */
    RESOLVED("'resolved', 'closed'");

    private final String codes;

    InboxGroup(String codes) {
        this.codes = codes;
    }

    String predicate() {
        return "c.status in (" + codes + ")";
    }
}
