package com.jetvision.emptylegs;

import com.jetvision.platform.words.Status;
import java.util.Locale;

/** What the agent made of an empty leg that meets a watch: from any of these to any other, for it is a mind that changes. */
public enum MatchStatus implements Status {
    NEW,
    VIEWED,
    INTERESTED,
    DISMISSED;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static MatchStatus ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
