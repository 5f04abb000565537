package com.jetvision.avinode.inbox;

import com.jetvision.avinode.inbox.InboxClaims.Handed;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Where a lane's workers wait while they have nothing to do, rather than look all the time: for word that something waits,
 * or for events that were claimed for them when they were filed.
 */
@Component
class InboxWakes {
    private final Map<Lane, Waiting> lanes = new EnumMap<>(Lane.class);
    private final Duration patience;

    @Autowired
    InboxWakes() {
        this(Duration.ofSeconds(1));
    }

    InboxWakes(Duration patience) {
        this.patience = patience;
        for (var lane : Lane.values()) {
            lanes.put(lane, new Waiting());
        }
    }

    /** A worker that waits. Who has reserved it must give it something, if only nothing: it then looks for itself. */
    static final class Idle {
        private final int batch;
        private final CompletableFuture<Handed> given = new CompletableFuture<>();

        private Idle(int batch) {
            this.batch = batch;
        }

        /** How many events it takes at a time. */
        int batch() {
            return batch;
        }

        void give(Handed events) {
            given.complete(events);
        }
    }

    /** Those of one lane, who came last first: what it needs is still at hand. */
    private static final class Waiting {
        private final Deque<Idle> idle = new ArrayDeque<>();
        private boolean missed;

        synchronized @Nullable Idle next() {
            return idle.poll();
        }

        synchronized @Nullable Idle nextOrRemember() {
            var next = idle.poll();
            missed |= next == null;
            return next;
        }

        /** False when there was word while nobody waited. */
        synchronized boolean enter(Idle worker) {
            if (missed) {
                missed = false;
                return false;
            }
            idle.push(worker);
            return true;
        }

        synchronized boolean leave(Idle worker) {
            return idle.remove(worker);
        }
    }

    /** A worker of the lane that waits, and from now on for the caller alone; null when all are busy. */
    @Nullable
    Idle reserve(Lane lane) {
        return of(lane).next();
    }

    /** Something waits in the lane: one of its workers, if one is idle, looks now; or else the next who has done his work. */
    void wake(Lane lane) {
        var worker = of(lane).nextOrRemember();
        if (worker != null) {
            worker.give(Handed.NOTHING);
        }
    }

    void wakeAll() {
        for (var lane : Lane.values()) {
            wake(lane);
        }
    }

    /** Returns when woken, or after a second at the latest, with what is claimed for the caller already; with nothing mostly. */
    Handed await(Lane lane, int batch) throws InterruptedException {
        var waiting = of(lane);
        var me = new Idle(batch);
        if (!waiting.enter(me)) {
            return Handed.NOTHING;
        }
        try {
            return me.given.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException quiet) {
            return waiting.leave(me) ? Handed.NOTHING : me.given.join(); // reserved: what is being filed is his
        } catch (ExecutionException never) {
            throw new IllegalStateException(never);
        } catch (InterruptedException stop) {
            waiting.leave(me);
            throw stop;
        }
    }

    private Waiting of(Lane lane) {
        return Objects.requireNonNull(lanes.get(lane));
    }
}
