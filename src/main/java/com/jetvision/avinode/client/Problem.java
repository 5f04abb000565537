package com.jetvision.avinode.client;

import java.util.Locale;

/** What can be wrong with what Avinode says. */
public enum Problem {
    /** An answer that is no JSON, or lacks what it must have. */
    ANSWER,
    /** A trip that shows another itinerary than we sent, or none. */
    ITINERARY,
    /** An address that leads away from the configured host: it is never followed. */
    FOREIGN_HOST,
    /** An event that says something we have no place for. */
    EVENT;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
