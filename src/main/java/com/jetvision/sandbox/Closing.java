package com.jetvision.sandbox;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** The one way to wait in the sandbox: until some time has passed, or until it is closed. */
final class Closing {
    private final CountDownLatch latch = new CountDownLatch(1);

    void begin() {
        latch.countDown();
    }

    /** True when the time has passed, false when the sandbox closes and the caller should give up. */
    boolean pause(Duration time) {
        try {
            return !latch.await(Math.max(0, time.toMillis()), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
