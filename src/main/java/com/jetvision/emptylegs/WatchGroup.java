package com.jetvision.emptylegs;

import java.util.Locale;

/** The standing cuts of the list of watches. */
public enum WatchGroup {
    OPEN("w.status in ('active', 'paused')"),
    ENDED("w.status in ('expired', 'cancelled')");

    private final String condition;

    WatchGroup(String condition) {
        this.condition = condition;
    }

    String condition() {
        return condition;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
