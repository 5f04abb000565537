package com.jetvision.avinode.inbox;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/** How a lane's workers hear that something waits, rather than look each second. */
@Component
class InboxWakes {
    private static final int ENOUGH = 8;
    private final Map<Lane, Semaphore> lanes = new EnumMap<>(Lane.class);

    InboxWakes() {
        for (var lane : Lane.values()) {
            lanes.put(lane, new Semaphore(0));
        }
    }

    /** Something was filed in the lane: one of its workers, if one is idle, looks now. */
    void wake(Lane lane) {
        var semaphore = of(lane);
        if (semaphore.availablePermits() < ENOUGH) {
            semaphore.release();
        }
    }

    void wakeAll() {
        for (var lane : Lane.values()) {
            wake(lane);
        }
    }

    /** Returns when woken, or after a second at the latest. */
    void await(Lane lane) throws InterruptedException {
        if (of(lane).tryAcquire(1, TimeUnit.SECONDS)) {
            of(lane).drainPermits();
        }
    }

    private Semaphore of(Lane lane) {
        return Objects.requireNonNull(lanes.get(lane));
    }
}
