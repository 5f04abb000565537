package com.jetvision.avinode.events;

import java.util.Locale;

/** What concerns no trip. */
enum HouseTopic implements Topic {
    EMPTY_LEG;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
