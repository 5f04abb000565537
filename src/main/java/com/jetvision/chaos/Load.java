package com.jetvision.chaos;

import java.time.Duration;

/** A plan being posted in the background. */
final class Load implements AutoCloseable {
    private static final Duration REPEATS = Duration.ofMinutes(3);
    private final Sender sender;
    private final Thread thread;

    private Load(Sender sender, Thread thread) {
        this.sender = sender;
        this.thread = thread;
    }

    static Load start(Sender sender, Plan plan, int perSecond) {
        return new Load(sender, Thread.ofPlatform().name("sender").start(() -> sender.post(plan.posts(), perSecond)));
    }

    boolean isPosting() {
        return thread.isAlive();
    }

    /** Until everything was posted, and answered or given up after some minutes. */
    void finish() throws InterruptedException {
        thread.join();
        sender.finish(REPEATS);
        sender.close();
    }

    @Override
    public void close() {
        sender.close();
    }
}
