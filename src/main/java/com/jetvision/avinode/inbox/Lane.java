package com.jetvision.avinode.inbox;

/** What is worked off apart, so that none holds up another; the code is avinode_webhook_queue.lane. */
enum Lane {
    /** Events that say themselves what happened. */
    SAID,
    /** Pointers, whose resource must be fetched. */
    POINTERS,
    /** What failed before, or is replayed: one at a time. */
    AGAIN;

    int code() {
        return ordinal();
    }

    static Lane of(Arrival event) {
        return event.type() == null ? POINTERS : SAID;
    }
}
