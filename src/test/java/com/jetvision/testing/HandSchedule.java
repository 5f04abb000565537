package com.jetvision.testing;

import com.jetvision.platform.live.LiveSchedule;
import java.time.Duration;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Screen refreshes that wait until a test runs them. */
public class HandSchedule implements LiveSchedule {
    private final ConcurrentLinkedQueue<Runnable> waiting = new ConcurrentLinkedQueue<>();

    @Override
    public void after(Duration delay, Runnable work) {
        waiting.add(work);
    }

    /** Runs what waits and what that asks for in turn. */
    public void runAll() {
        for (var work = waiting.poll(); work != null; work = waiting.poll()) {
            work.run();
        }
    }

    public void clear() {
        waiting.clear();
    }
}
