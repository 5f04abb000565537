package com.jetvision.jobs;

import java.time.Duration;

/** The work was not begun, for its time has not come; this is no attempt. The sentence says why. */
public class NotYet extends RuntimeException {
    private static final Duration NOTICED = Duration.ofSeconds(5);
    private final Duration after;

    /** {@code after} is when to come again, from now. */
    public NotYet(String sentence, Duration after) {
        super(sentence);
        this.after = after;
    }

    Duration after() {
        return after;
    }

    /** Whether somebody who waits would wonder. */
    boolean isLong() {
        return after.compareTo(NOTICED) > 0;
    }
}
