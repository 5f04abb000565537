package com.jetvision.avinode;

import com.jetvision.avinode.Inbox.Claimed;
import com.jetvision.platform.security.OrganizationId;
import com.jetvision.platform.security.Who;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Acts on what lies in the inbox, oldest first: the effect and its "completed" commit together or not at all. */
@Component
class InboxWorker implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(InboxWorker.class);
    private static final int BATCH = 20;
    private final Inbox inbox;
    private final EventReader reader;
    private final TransactionTemplate transaction;
    private final Who who;
    private final boolean enabled;
    private final Semaphore wake = new Semaphore(0);
    private volatile boolean running;

    InboxWorker(
            Inbox inbox,
            EventReader reader,
            TransactionTemplate transaction,
            Who who,
            @Value("${jetvision.jobs.enabled:true}") boolean enabled) {
        this.inbox = inbox;
        this.reader = reader;
        this.transaction = transaction;
        this.who = who;
        this.enabled = enabled;
    }

    /** Something was filed: look now rather than within the second. */
    void wake() {
        wake.release();
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
            transaction.executeWithoutResult(status -> {
                var links = reader.apply(event);
                boolean ours = links == null ? inbox.completeUnmatched(event) : inbox.complete(event, links);
                if (!ours) {
                    status.setRollbackOnly(); // the lease ran out: whoever holds the event now will do it
                }
            });
        } catch (RuntimeException failure) {
            LOG.warn(
                    "Event {} ({}) failed at attempt {}: {}",
                    event.id(),
                    event.type(),
                    event.retries() + 1,
                    failure.getMessage());
            inbox.fail(event, sentence(failure), stack(failure));
        }
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
