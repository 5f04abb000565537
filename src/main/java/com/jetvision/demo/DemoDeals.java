package com.jetvision.demo;

import com.jetvision.clients.Clients;
import com.jetvision.demo.DemoTrip.Reach;
import com.jetvision.requests.DraftForm;
import com.jetvision.requests.DraftLeg;
import com.jetvision.requests.RequestDetails;
import com.jetvision.requests.RequestId;
import com.jetvision.requests.Requests;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes each deal as far as it shall be: all together from step to step, for the marketplace answers in its own time. */
class DemoDeals {
    private static final Logger LOG = LoggerFactory.getLogger(DemoDeals.class);
    private final Clients clients;
    private final Requests requests;
    private final DemoMarket market;
    private final DemoPeople people;
    private final DemoDocuments documents;
    private final Clock clock;

    DemoDeals(
            Clients clients,
            Requests requests,
            DemoMarket market,
            DemoPeople people,
            DemoDocuments documents,
            Clock clock) {
        this.clients = clients;
        this.requests = requests;
        this.market = market;
        this.people = people;
        this.documents = documents;
        this.clock = clock;
    }

    void make(List<DemoTrip> trips) {
        Map<DemoTrip, RequestId> made = new LinkedHashMap<>();
        for (var trip : trips) {
            tryIt(trip, () -> made.put(trip, request(trip)));
        }
        step(made, trip -> trip.reach() != Reach.DRAFT, this::waitForTrip);
        step(made, DemoTrip::isCancelled, this::cancel);
        step(made, trip -> trip.reaches(Reach.ASKED), this::ask);
        waitForAllAnswers();
        step(made, trip -> trip.reaches(Reach.QUOTED), this::waitForQuotes);
        step(made, trip -> trip.reaches(Reach.PROPOSED), documents::proposal);
        step(made, DemoTrip::accepted, documents::contract);
    }

    /** One deal that goes wrong does not take the others with it. */
    private void step(Map<DemoTrip, RequestId> deals, Predicate<DemoTrip> whether, Step step) {
        deals.forEach((trip, id) -> {
            if (whether.test(trip)) {
                tryIt(trip, () -> step.take(trip, id));
            }
        });
    }

    private static void tryIt(DemoTrip trip, Runnable deed) {
        try {
            deed.run();
        } catch (RuntimeException stuck) {
            LOG.warn("The demo deal of {} stays where it is: {}", trip.client().company(), stuck.getMessage());
        }
    }

    private interface Step {
        void take(DemoTrip trip, RequestId request);
    }

    private RequestId request(DemoTrip trip) {
        return people.as(trip.agent(), () -> {
            var form = form(trip).withClient(clients.create(trip.client()));
            var id = requests.saveDraft(null, form, trip.reach() == Reach.DRAFT ? 2 : 4);
            if (trip.reach() != Reach.DRAFT) {
                requests.submit(id);
            }
            return id;
        });
    }

    private DraftForm form(DemoTrip trip) {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        var legs = trip.legs().stream()
                .map(leg -> new DraftLeg(
                        leg.from(),
                        leg.to(),
                        today.plusDays(leg.days()),
                        LocalTime.parse(leg.time()),
                        leg.passengers()))
                .toList();
        var form = DraftForm.EMPTY.withTrip(trip.type(), legs);
        return new DraftForm(
                null,
                form.type(),
                form.legs(),
                trip.category(),
                null,
                trip.budget(),
                form.currency(),
                form.needs(),
                form.marked());
    }

    private void waitForTrip(DemoTrip trip, RequestId id) {
        DemoPatience.until(() -> details(trip, id).trip() != null);
    }

    private void cancel(DemoTrip trip, RequestId id) {
        people.run(trip.agent(), () -> requests.cancel(id, "The client flies with friends."));
    }

    private void ask(DemoTrip trip, RequestId id) {
        people.run(trip.agent(), () -> requests.opened(id));
        var marketplaceTrip = details(trip, id).trip();
        if (marketplaceTrip != null) {
            market.sendRfqs(marketplaceTrip.avinodeTripId(), trip.operators());
            if (trip.reaches(Reach.QUOTED)) {
                market.answer(marketplaceTrip.avinodeTripId());
            }
        }
    }

    /** Quotes come in the same breath; one that is late does not keep the others from going on. */
    private void waitForAllAnswers() {
        try {
            DemoPatience.until(market::isSettled);
        } catch (IllegalStateException late) {
            LOG.warn("The demo goes on with the quotes that came so far: {}", late.getMessage());
        }
    }

    private void waitForQuotes(DemoTrip trip, RequestId id) {
        DemoPatience.until(() -> details(trip, id).quotesReceived() > 0);
    }

    private RequestDetails details(DemoTrip trip, RequestId id) {
        return people.as(trip.agent(), () -> requests.get(id));
    }
}
