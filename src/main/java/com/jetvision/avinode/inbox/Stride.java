package com.jetvision.avinode.inbox;

import java.time.Duration;

/**
 * How many events a claim takes and a commit carries: a second's work, by what those before them took. Many share the cost of
 * both; yet no row, an operator's for one, is held for long, and what a killed node held is soon done anew, one by one. Never
 * less than a few, for on a machine that is too busy it is the commit that takes the time. For all workers of a node.
 */
final class Stride {
    private static final int FEWEST = 25;
    private static final int MOST = 250;
    private static final Duration LONGEST = Duration.ofSeconds(1);
    private volatile int next = FEWEST;

    int next() {
        return next;
    }

    /** Tells how long a commit of so many took; grows twofold at most, for what comes next may be harder. */
    void took(int events, Duration time) {
        long fit = events * LONGEST.toNanos() / Math.max(1, time.toNanos());
        next = (int) Math.clamp(fit, FEWEST, Math.min(MOST, 2L * next));
    }
}
