package com.jetvision.avinode.inbox;

import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * Whether events come so densely that one claim of several, a moment later, serves all of them better than one for each: a
 * claim costs the machine about as much as the events in it.
 */
class Density {
    private static final long SLOT = TimeUnit.MILLISECONDS.toNanos(100);
    /** In two slots: some five hundred a second. */
    private static final int DENSE = 100;

    private final LongSupplier nanos;
    private long slot;
    private int inSlot;
    private int inTheOneBefore;

    Density(LongSupplier nanos) {
        this.nanos = nanos;
        slot = nanos.getAsLong() / SLOT;
    }

    /** Notes that so many were taken; answers whether more are to be expected within the next milliseconds. */
    synchronized boolean after(int events) {
        long now = nanos.getAsLong() / SLOT;
        if (now != slot) {
            inTheOneBefore = now == slot + 1 ? inSlot : 0;
            inSlot = 0;
            slot = now;
        }
        inSlot += events;
        return inTheOneBefore + inSlot >= DENSE;
    }
}
