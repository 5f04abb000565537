package com.jetvision.avinode;

import com.jetvision.avinode.Inbox.Claimed;
import com.jetvision.avinode.client.CallFailed;
import com.jetvision.platform.security.OrganizationId;
import com.jetvision.platform.security.Who;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Acts on what lies in the inbox, oldest first: the effect and its "completed" commit together or not at all. */
@Component
class InboxWorker implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(InboxWorker.class);
    private static final int BATCH = 20;
    private final Inbox inbox;
    private final EventReader reader;
    private final PointerReader pointers;
    private final TransactionTemplate transaction;
    private final Who who;
    private final boolean enabled;
    private final Semaphore wake = new Semaphore(0);
    private volatile boolean running;

    InboxWorker(
            Inbox inbox,
            EventReader reader,
            PointerReader pointers,
            TransactionTemplate transaction,
            Who who,
            @Value("${jetvision.jobs.enabled:true}") boolean enabled) {
        this.inbox = inbox;
        this.reader = reader;
        this.pointers = pointers;
        this.transaction = transaction;
        this.who = who;
        this.enabled = enabled;
    }

    /** Something was filed: look now rather than within the second. */
    void wake() {
        wake.release();
    }

    /** As {@link #wake()}, once the transaction that is open has committed. */
    void wakeAfterCommit() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                wake();
            }
        });
    }

    /** Does all that is due, on this thread; returns how many attempts were made. */
    int runAllDue() {
        int done = 0;
        for (var events = claim(); !events.isEmpty(); events = claim()) {
            events.forEach(this::act);
            done += events.size();
        }
        return done;
    }

    List<Claimed> claim() {
        return who.asMachine(null, "Avinode inbox", () -> inbox.claim(BATCH));
    }

    void act(Claimed event) {
        who.asMachine(new OrganizationId(event.organization()), "Avinode", () -> attempt(event));
    }

    private void attempt(Claimed event) {
        try {
            var said = event.type() == null ? pointers.read(event) : List.of(reader.read(event));
            inOneTransaction(() -> settle(event, said));
        } catch (CallFailed failed) {
            if (failed.kind() == CallFailed.Kind.LATER) {
                inbox.postpone(event, failed.after(), sentence(failed));
            } else {
                failed(event, failed);
            }
        } catch (Unread kept) {
            inOneTransaction(() -> inbox.completeUnmatched(event, sentence(kept)));
        } catch (RuntimeException failure) {
            failed(event, failure);
        }
    }

    private void failed(Claimed event, RuntimeException failure) {
        LOG.warn(
                "Event {} ({}) failed at attempt {}: {}",
                event.id(),
                event.what(),
                event.retries() + 1,
                failure.getMessage());
        inbox.fail(event, sentence(failure), stack(failure));
    }

    /** Undoes the work when the claim was lost: whoever holds the event now will do it. */
    private void inOneTransaction(BooleanSupplier work) {
        transaction.executeWithoutResult(status -> {
            if (!work.getAsBoolean()) {
                status.setRollbackOnly();
            }
        });
    }

    /** Acts on what is new in it, and says on the event what became of it; false when the claim was lost. */
    private boolean settle(Claimed event, List<Said> said) {
        boolean replayed = event.request() != null; // told by an admin to act on it, new or not
        var fresh =
                said.stream().filter(one -> inbox.hear(event, one) || replayed).toList();
        if (fresh.isEmpty()) {
            return inbox.skip(event, "Nothing in it that was not known.");
        }
        var effects = fresh.stream()
                .map(one -> reader.apply(event, one))
                .filter(Objects::nonNull)
                .toList();
        if (effects.isEmpty()) {
            fresh.forEach(one -> inbox.unhear(event, one));
            return inbox.completeUnmatched(event, null);
        }
        return inbox.complete(event, effects.stream().reduce(Links.NONE, Links::and));
    }

    private static String sentence(RuntimeException failure) {
        return failure.getMessage() == null
                ? failure.getClass().getSimpleName()
                : failure.getMessage().replace("\0", "");
    }

    private static String stack(RuntimeException failure) {
        var lines = new StringBuilder(failure.getClass().getName());
        for (var frame : failure.getStackTrace()) {
            if (lines.length() < 4000) {
                lines.append("\n  at ").append(frame);
            }
        }
        return lines.toString();
    }

    @Override
    public void start() {
        running = enabled;
        if (running) {
            Thread.ofPlatform().name("inbox").daemon().start(this::loop);
        }
    }

    private void loop() {
        while (running) {
            try {
                if (wake.tryAcquire(1, TimeUnit.SECONDS)) {
                    wake.drainPermits();
                }
                runAllDue();
            } catch (InterruptedException stop) {
                return;
            } catch (RuntimeException unreachable) {
                LOG.warn("The inbox waits for the database: {}", unreachable.getMessage());
            }
        }
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
