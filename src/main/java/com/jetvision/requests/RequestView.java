package com.jetvision.requests;

/** The saved views of the list. */
public enum RequestView {
    /** Everything that is not over. */
    OPEN,
    /** What waits for the agent: quotes to compare, a marketplace to open, a failure to try again. */
    NEEDS_ME,
    /** Open, and departing within seven days. */
    SOON,
    /** Closed, lost or cancelled. */
    CLOSED
}
