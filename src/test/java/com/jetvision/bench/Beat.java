package com.jetvision.bench;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * When each of many is to be done: at a rate, come what may, or as soon as somebody is free for it.
 *
 * @param start of the first, in nanoseconds of this machine
 * @param perSecond 0 where none of them waits for its turn
 */
record Beat(long start, int perSecond) {
    /** Waits for a turn; answers when it was to be, in nanoseconds of this machine: who is late for it counts from then. */
    long await(int turn) {
        long due = perSecond == 0 ? System.nanoTime() : start + turn * TimeUnit.SECONDS.toNanos(1) / perSecond;
        for (long early = due - System.nanoTime(); early > 0; early = due - System.nanoTime()) {
            LockSupport.parkNanos(early);
        }
        return due;
    }
}
