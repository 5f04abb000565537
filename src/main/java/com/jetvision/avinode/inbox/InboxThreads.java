package com.jetvision.avinode.inbox;

import com.jetvision.avinode.events.Claimed;
import com.jetvision.avinode.inbox.InboxClaims.Handed;
import com.jetvision.platform.nodes.Nodes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * The threads that work the inbox off: some a lane, so that a slow lane holds up no other. A thread whose work takes longer
 * than any claim lives is taken for hung: it is interrupted, and another takes its place.
 */
@Component
class InboxThreads implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(InboxThreads.class);
    private static final String TOPIC = "inbox";
    private static final int RENEW_EVERY = 5;
    private static final int THOROUGH_EVERY = 10;
    private static final int STOP_SECONDS = 20;
    private static final long LONGEST_REST = TimeUnit.MILLISECONDS.toNanos(30);

    /** How many threads a lane has, and how many events their next claim takes. */
    private record Crew(Lane lane, int threads, IntSupplier batch) {}

    private record Held(Crew crew, UUID claim) {}

    private final List<Crew> crews;
    private final InboxClaims claims;
    private final InboxWorker worker;
    private final InboxWakes wakes;
    private final Nodes nodes;
    private final boolean enabled;
    private final Map<Thread, Held> busy = new ConcurrentHashMap<>();
    /** Whose claim was gone when leases were last renewed; the watch's own. */
    private Map<Thread, Held> suspects = Map.of();

    private volatile @Nullable Shift shift; // none before the start: who says that it runs already is never started

    InboxThreads(
            InboxClaims claims,
            InboxWorker worker,
            InboxWakes wakes,
            Nodes nodes,
            @Value("${jetvision.jobs.enabled:true}") boolean enabled,
            @Value("${jetvision.inbox.threads:2}") int threads) {
        this.claims = claims;
        this.worker = worker;
        this.wakes = wakes;
        this.nodes = nodes;
        nodes.onWake(TOPIC, wakes::wakeAll);
        this.enabled = enabled;
        crews = List.of(
                new Crew(Lane.SAID, threads, worker::stride),
                new Crew(Lane.POINTERS, 4, () -> 8),
                new Crew(Lane.AGAIN, 4, () -> 1));
    }

    /** From start to stop. */
    private static final class Shift {
        private final CountDownLatch over = new CountDownLatch(1);

        boolean goesOn() {
            return over.getCount() > 0;
        }
    }

    @Override
    public void start() {
        if (enabled) {
            var now = new Shift();
            shift = now;
            crews.forEach(crew -> {
                for (int i = 0; i < crew.threads(); i++) {
                    hire(crew, now);
                }
            });
            Thread.ofPlatform().name("inbox-watch").daemon().start(() -> watch(now));
        }
    }

    private void hire(Crew crew, Shift now) {
        Thread.ofPlatform()
                .name("inbox-" + crew.lane().name().toLowerCase(java.util.Locale.ROOT))
                .daemon()
                .start(() -> work(crew, now));
    }

    private void work(Crew crew, Shift now) {
        while (now.goesOn()) {
            try {
                int batch = crew.batch().getAsInt();
                var handed = wakes.await(crew.lane(), batch);
                if (!begin(crew, handed, batch, now) || !drain(crew, now)) {
                    return;
                }
            } catch (InterruptedException stop) {
                return;
            } catch (DataAccessException | TransactionException unreachable) {
                LOG.warn("The inbox waits for the database: {}", unreachable.getMessage());
            } catch (RuntimeException | Error fault) { // whatever it is, a lane without its threads would be worse
                LOG.error("Work on the inbox broke off; what was claimed comes back when its lease ends", fault);
            }
        }
    }

    /** Does what was claimed for this thread when it was filed; gives it back, untried, when the shift is over. */
    private boolean begin(Crew crew, Handed handed, int batch, Shift now) {
        if (handed.places().isEmpty()) {
            return true;
        }
        if (!now.goesOn()) {
            claims.release(handed.places().getFirst().claimToken());
            return true;
        }
        return act(crew, claims.of(handed), batch);
    }

    /** Works until nothing waits; false when this thread was given up for hung meanwhile, and another has its place. */
    private boolean drain(Crew crew, Shift now) {
        while (now.goesOn()) {
            int batch = crew.batch().getAsInt();
            var events = claims.claim(crew.lane(), batch);
            if (events.isEmpty()) {
                return true;
            }
            if (events.size() >= batch) {
                wakes.wake(crew.lane()); // more wait: an idle colleague may help, here or on another node
                nodes.wake(TOPIC);
            }
            if (!act(crew, events, batch)) {
                return false;
            }
        }
        return true;
    }

    private boolean act(Crew crew, List<Claimed> events, int batch) {
        long begun = System.nanoTime();
        busy.put(Thread.currentThread(), new Held(crew, events.getFirst().claim()));
        boolean replaced;
        try {
            worker.act(events);
        } finally {
            replaced = busy.remove(Thread.currentThread()) == null;
        }
        if (!replaced && events.size() > 1 && events.size() < batch) {
            rest(System.nanoTime() - begun);
        }
        return !replaced;
    }

    /** Who has done all that waited, and found several, rests for as long as that took: what comes meanwhile shares a claim. */
    private static void rest(long worked) {
        LockSupport.parkNanos(Math.min(worked, LONGEST_REST));
    }

    /** Renews leases, lets go of the hung, and moves the marks. */
    private void watch(Shift now) {
        try {
            for (long second = 1; !now.over.await(1, TimeUnit.SECONDS); second++) {
                try {
                    if (second % RENEW_EVERY == 0) {
                        renew(now);
                    }
                    claims.moveMarks(second % THOROUGH_EVERY == 0);
                } catch (DataAccessException unreachable) {
                    LOG.debug("The inbox's watch waits for the database", unreachable);
                } catch (RuntimeException | Error fault) {
                    LOG.error("The inbox's watch broke off, and goes on with the next second", fault);
                }
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private void renew(Shift now) {
        var before = Map.copyOf(busy);
        if (before.isEmpty()) {
            return;
        }
        var alive = claims.renew(before.values().stream().map(Held::claim).toList());
        var lost = new HashMap<>(before);
        lost.values().removeIf(held -> alive.contains(held.claim()));
        var suspected = suspects;
        suspects = lost; // a claim that has just been finished is gone too: only who has none for two rounds is hung
        lost.forEach((thread, held) -> {
            if (held.equals(suspected.get(thread)) && busy.remove(thread, held)) {
                LOG.warn("{} works on a claim that it has lost: another takes its place", thread.getName());
                thread.interrupt();
                hire(held.crew(), now);
            }
        });
    }

    /** Waits for what is being worked on; what was not begun is back in the queue when its lease ends. */
    @Override
    public void stop() {
        var now = shift;
        if (now == null) {
            return;
        }
        now.over.countDown();
        wakes.wakeAll();
        for (int tenths = 0; !busy.isEmpty() && tenths < STOP_SECONDS * 10; tenths++) {
            try {
                TimeUnit.MILLISECONDS.sleep(100);
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    @Override
    public boolean isRunning() {
        var now = shift;
        return now != null && now.goesOn();
    }
}
