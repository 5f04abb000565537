package com.jetvision.avinode.looks;

import com.jetvision.avinode.client.CallFailed;
import com.jetvision.avinode.client.Urgency;
import com.jetvision.avinode.connections.AvinodeConnections;
import com.jetvision.avinode.connections.Connection;
import com.jetvision.avinode.events.TripTable;
import com.jetvision.avinode.inbox.Inbox;
import com.jetvision.avinode.inbox.InboxWorker;
import com.jetvision.avinode.looks.Looks.Due;
import com.jetvision.avinode.looks.TripLook.Found;
import com.jetvision.platform.security.Who;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Looks at open trips by itself, the most urgent first and within the rate that is left over, so that a lost webhook is a
 * delay and not a loss. What it finds is filed in the inbox and acted on like any event.
 */
@Component
class Reconciler {
    private static final Logger LOG = LoggerFactory.getLogger(Reconciler.class);
    private static final String NAME = "Avinode";
    private static final int AT_ONCE = 5;
    private final Looks looks;
    private final TripLook look;
    private final TripTable trips;
    private final AvinodeConnections connections;
    private final Inbox inbox;
    private final InboxWorker worker;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final Who who;

    Reconciler(
            Looks looks,
            TripLook look,
            TripTable trips,
            AvinodeConnections connections,
            Inbox inbox,
            InboxWorker worker,
            TransactionTemplate transaction,
            ApplicationEventPublisher events,
            Clock clock,
            Who who) {
        this.looks = looks;
        this.look = look;
        this.trips = trips;
        this.connections = connections;
        this.inbox = inbox;
        this.worker = worker;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
        this.who = who;
    }

    /** Looks at what is due; answers at how many trips. */
    int lookAround() {
        try {
            var due = who.asMachine(null, NAME, () -> looks.claim(AT_ONCE));
            due.forEach(trip -> lookAt(trip, Urgency.BACKGROUND));
            return due.size();
        } catch (TransactionException | DataAccessException unreachable) {
            LOG.warn("Trips wait for the next look: {}", unreachable.getMessage());
            return 0;
        }
    }

    private void lookAt(Due trip, Urgency urgency) {
        who.asMachine(trip.organization(), NAME, () -> {
            var brought = find(trip, urgency);
            transaction.executeWithoutResult(status -> keep(trip, brought));
            worker.wake();
        });
    }

    /** What a look brought, and by which connection; null where there is none to look by. */
    record Brought(@Nullable Connection from, Found found) {}

    /** Outside a transaction, as the machine of the trip's house. */
    Brought find(Due trip, Urgency urgency) {
        var access = connections.access(trip.organization(), null);
        if (access.isEmpty()) {
            return new Brought(null, new Found(null, List.of(), trip.seen(), null));
        }
        return new Brought(connections.of(trip.organization()).orElse(null), look.look(access.get(), trip, urgency));
    }

    /** In one transaction: what was found and that it was found. */
    void keep(Due trip, Brought brought) {
        var found = brought.found();
        var from = brought.from();
        if (from == null) {
            looks.failed(trip, found.seen(), "Your brokerage is not connected to Avinode.", Duration.ofHours(1));
        } else {
            found.said().forEach(said -> inbox.fileSeen(from, said));
            keep(trip, found);
        }
        events.publishEvent(new TripLooked(trip.request(), trip.agent(), clock.instant()));
    }

    private void keep(Due trip, Found found) {
        if (found.trip() != null) {
            trips.known(trip.request(), found.trip());
        }
        var failure = found.failure();
        if (failure == null) {
            looks.looked(trip, found.seen(), trip.again());
        } else if (failure.kind() == CallFailed.Kind.LATER) {
            looks.postponed(trip, found.seen(), found.after());
        } else {
            looks.failed(trip, found.seen(), failure.getMessage(), found.after());
        }
    }
}
