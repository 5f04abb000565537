package com.jetvision.emptylegs;

import java.util.Locale;

/** The standing cuts of the list of matches. */
public enum MatchGroup {
    /** Everything that may still be flown, but what was dismissed. */
    ON_OFFER(MatchQueries.OPEN),
    NEW(MatchQueries.OPEN + " and m.status = 'new'"),
    /** Also those that are gone: whoever had an interest wants to see what became of it. */
    INTERESTED("m.status = 'interested'"),
    DISMISSED("m.status = 'dismissed'"),
    GONE("m.status <> 'dismissed' and not (" + MatchQueries.USABLE + ")");

    private final String condition;

    MatchGroup(String condition) {
        this.condition = condition;
    }

    String condition() {
        return condition;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
