package com.jetvision.avinode.inbox;

import java.time.Duration;

/**
 * How many effects the next commit carries: as many as fit into half a second, by what those before them took. Enough to
 * share its cost; few enough that no row, an operator's for one, is held for long, whatever the events are and however slow
 * the machine. For all workers of a node.
 */
final class Stride {
    private static final int FIRST = 16;
    private static final int MOST = 250;
    private static final Duration LONGEST = Duration.ofMillis(500);
    private volatile int next = FIRST;

    int next() {
        return next;
    }

    /** How many events are two such commits. */
    int aSecondsWork() {
        return 2 * next;
    }

    /** Tells how long a commit of so many took; grows twofold at most, for what comes next may be harder. */
    void took(int events, Duration time) {
        long fit = events * LONGEST.toNanos() / Math.max(1, time.toNanos());
        next = (int) Math.clamp(fit, 1, Math.min(MOST, 2L * next));
    }
}
