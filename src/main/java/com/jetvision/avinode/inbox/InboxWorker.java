package com.jetvision.avinode.inbox;

import com.jetvision.avinode.client.CallFailed;
import com.jetvision.avinode.events.Claimed;
import com.jetvision.avinode.events.Unread;
import com.jetvision.avinode.inbox.Effects.Told;
import com.jetvision.platform.security.OrganizationId;
import com.jetvision.platform.security.Who;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Acts on claimed events, oldest first: the effect and its "completed" commit together or not at all. Several events of one
 * brokerage share a transaction as long as all goes well; when one fails, nothing of it stands and each is tried by itself.
 */
@Component
public class InboxWorker {
    private static final Logger LOG = LoggerFactory.getLogger(InboxWorker.class);
    /** Two who stood in each other's way are rolled back to nothing, and go on one after the other. */
    private static final int COLLISIONS = 3;

    private final InboxClaims claims;
    private final InboxWakes wakes;
    private final Inbox inbox;
    private final Effects effects;
    private final PointerReader pointers;
    private final TransactionTemplate transaction;
    private final Who who;
    private final Stride stride = new Stride();

    InboxWorker(
            InboxClaims claims,
            InboxWakes wakes,
            Inbox inbox,
            Effects effects,
            PointerReader pointers,
            TransactionTemplate transaction,
            Who who) {
        this.claims = claims;
        this.wakes = wakes;
        this.inbox = inbox;
        this.effects = effects;
        this.pointers = pointers;
        this.transaction = transaction;
        this.who = who;
    }

    /** Something waits: look now rather than within the second. */
    public void wake() {
        wakes.wakeAll();
    }

    /** As {@link #wake()}, once the transaction that is open has committed. */
    public void wakeAfterCommit() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                wake();
            }
        });
    }

    /** How many events that say all themselves are best claimed at once. */
    int stride() {
        return stride.next();
    }

    /** Takes what is due in any lane, and holds it. */
    List<Claimed> claim() {
        return claims.claim(null, 20);
    }

    /** Does all that is due, on this thread; returns how many attempts were made. */
    int runAllDue() {
        int done = 0;
        for (var events = claim(); !events.isEmpty(); events = claim()) {
            act(events);
            done += events.size();
        }
        return done;
    }

    /** Acts on the events of one claim, in their order; each has been completed or failed, or was lost, when it returns. */
    void act(List<Claimed> claim) {
        var houses = new LinkedHashMap<UUID, List<Claimed>>();
        claim.forEach(event -> houses.computeIfAbsent(event.organization(), house -> new ArrayList<>())
                .add(event));
        houses.forEach(
                (house, events) -> who.asMachine(new OrganizationId(house), "Avinode", () -> actForHouse(events)));
    }

    private void actForHouse(List<Claimed> events) {
        var together = new ArrayList<Claimed>();
        for (var event : events) {
            boolean easy = event.type() != null && event.retries() == 0;
            if (easy) {
                together.add(event);
            } else {
                actTogether(together);
                together.clear();
                attempt(event, events);
            }
        }
        actTogether(together);
    }

    private void actTogether(List<Claimed> events) {
        if (events.isEmpty()) {
            return;
        }
        if (events.size() > 1) {
            try {
                long begun = System.nanoTime();
                settle(events);
                stride.took(events.size(), Duration.ofNanos(System.nanoTime() - begun));
                return;
            } catch (RuntimeException | Error oneOfThem) {
                LOG.debug("Of {} events one fails; each is tried by itself", events.size(), oneOfThem);
            }
        }
        events.forEach(event -> attempt(event, events));
    }

    private void settle(List<Claimed> events) {
        inOneTransaction(() -> inbox.complete(
                events.getFirst().claim(),
                effects.of(events.stream().map(effects::told).toList())));
    }

    private void attempt(Claimed event, List<Claimed> claim) {
        try {
            if (event.type() == null) {
                follow(event, claim);
            } else {
                settle(List.of(event));
            }
        } catch (LostClaim lost) {
            LOG.info("Event {} ({}) went to another worker, or was skipped", event.id(), event.what());
        } catch (Unread kept) {
            finish(event, Done.unmatched(event, sentence(kept)));
        } catch (CallFailed failed) {
            if (failed.kind() == CallFailed.Kind.LATER) {
                inbox.postpone(event, failed.after(), sentence(failed));
            } else {
                failed(event, failed);
            }
        } catch (RuntimeException | Error failure) { // also what is too deep, or too big: the others go on
            failed(event, failure);
        }
    }

    private void failed(Claimed event, Throwable failure) {
        LOG.warn(
                "Event {} ({}) failed at attempt {}: {}",
                event.id(),
                event.what(),
                event.retries() + 1,
                sentence(failure));
        inbox.fail(event, sentence(failure), stack(failure));
    }

    /** Fetches once for all pointers of the claim that ask the same: each of them was filed before the fetch began. */
    private void follow(Claimed pointer, List<Claimed> claim) {
        var first = claim.stream().filter(pointer::asksTheSameAs).findFirst().orElse(pointer);
        if (first != pointer && first.retries() == 0 && pointer.retries() == 0) {
            finish(pointer, Done.skipped(pointer, "Fetched with the same pointer that came just before."));
            return;
        }
        var said = pointers.read(pointer);
        inOneTransaction(() -> inbox.complete(pointer.claim(), effects.of(List.of(new Told(pointer, said)))));
    }

    private void finish(Claimed event, Done done) {
        try {
            inOneTransaction(() -> inbox.complete(event.claim(), List.of(done)));
        } catch (LostClaim lost) {
            LOG.info("Event {} ({}) went to another worker, or was skipped", event.id(), event.what());
        }
    }

    /** Whoever holds the events now does them; what we did is undone. */
    private static class LostClaim extends RuntimeException {
        LostClaim() {
            super("The claim was lost", null, false, false);
        }
    }

    /** Again at once when somebody else had locked, or changed, the same rows the other way round: that is nobody's fault. */
    private void inOneTransaction(Callable<Boolean> work) {
        for (int collisions = 1; true; collisions++) {
            try {
                commit(work);
                return;
            } catch (ConcurrencyFailureException collision) {
                if (collisions == COLLISIONS) {
                    throw collision;
                }
                LOG.debug("Somebody else works on the same; once more", collision);
            }
        }
    }

    private void commit(Callable<Boolean> work) {
        transaction.executeWithoutResult(status -> {
            try {
                if (!work.call()) {
                    throw new LostClaim();
                }
            } catch (RuntimeException e) {
                throw e;
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private static String sentence(Throwable failure) {
        var kind = failure.getClass().getSimpleName();
        if (failure.getMessage() == null) {
            return kind;
        }
        var message = failure.getMessage().replace("\0", "");
        return failure instanceof Error ? kind + ": " + message : message;
    }

    private static String stack(Throwable failure) {
        var lines = new StringBuilder(failure.getClass().getName());
        for (var frame : failure.getStackTrace()) {
            if (lines.length() < 4000) {
                lines.append("\n  at ").append(frame);
            }
        }
        return lines.toString();
    }
}
