package com.jetvision.sandbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** What can be done at Avinode: open and cancel trips, send RFQs, chat, and let the operators act. */
final class Marketplace {
    private final Clock clock;
    private final String url;
    private final Book book;
    private final Courier courier;
    private final Switches switches;
    private final Closing closing;
    private final Answers answers;

    Marketplace(Clock clock, String url, Book book, Courier courier, Switches switches, Closing closing) {
        this.clock = clock;
        this.url = url;
        this.book = book;
        this.courier = courier;
        this.switches = switches;
        this.closing = closing;
        this.answers = new Answers(switches);
    }

    record Opened(Trip trip, boolean isNew) {}

    <T> T read(Function<State, T> question) {
        return book.read(question);
    }

    Instant now() {
        return clock.instant();
    }

    /** Opens a trip, or finds the one that was opened with the same external id before. */
    Opened open(TripForm form) {
        return turn(turn -> {
            var external = form.externalTripId();
            var known = external == null ? null : turn.state().tripOf(external).orElse(null);
            if (known != null) return new Opened(known, false);
            var seed = external == null ? UUID.randomUUID().toString() : external;
            var trip = turn.state().newTrip(seed, form, turn.now());
            turn.keep(trip);
            return new Opened(trip, true);
        });
    }

    /** Cancels a trip and its RFQs; a second time changes nothing. */
    Trip cancel(String tripId, String reason) {
        return turn(turn -> {
            var trip = turn.state().trip(tripId);
            if (trip.cancelled()) return trip;
            var cancelled = trip.cancel();
            turn.keep(cancelled);
            var rfqs = turn.state().rfqsOf(trip).stream()
                    .filter(rfq -> rfq.status() != Rfq.Status.DECLINED)
                    .map(rfq -> turn.keep(rfq.cancelled(turn.now())))
                    .toList();
            turn.state().tasksOf(trip).forEach(task -> turn.take(task.id()));
            if (!rfqs.isEmpty()) turn.tell(trip, Event.rfqsCancelled(rfqs, reason));
            turn.tell(trip, Event.tripCancelled(reason));
            return cancelled;
        });
    }

    List<Rfq> sendRfqs(String tripId, int operators) {
        var offers = Offers.of(read(state -> state.trip(tripId)));
        return sendRfqs(
                tripId,
                offers.stream()
                        .limit(operators)
                        .map(offer -> offer.operator().id())
                        .toList());
    }

    /** Sends RFQs to the operators among a trip's offers that have none yet. */
    List<Rfq> sendRfqs(String tripId, Collection<String> operators) {
        return turn(turn -> {
            var trip = turn.state().trip(tripId);
            if (trip.cancelled()) throw new Refusal(409, "CONFLICT", "This trip is cancelled.", "");
            var asked = turn.state().rfqsOf(trip).stream()
                    .map(rfq -> rfq.offer().operator().id())
                    .toList();
            var rfqs = Offers.of(trip).stream()
                    .filter(offer -> operators.contains(offer.operator().id()))
                    .filter(offer -> !asked.contains(offer.operator().id()))
                    .map(offer -> send(turn, trip, offer))
                    .toList();
            if (!rfqs.isEmpty()) turn.tell(trip, Event.rfqsSent(rfqs));
            return rfqs;
        });
    }

    private Rfq send(Turn turn, Trip trip, Offer offer) {
        var rfq = Rfq.send(turn.state().newRfqId(trip, offer.operator()), trip, offer, turn.now());
        var delay = Dice.of(rfq.id(), "delay").within(switches.pace().answers());
        turn.plan(turn.keep(rfq), Task.Kind.ANSWER, "", delay);
        return rfq;
    }

    /** Takes a line of chat from the broker; the operator replies after a while. */
    TripMessage chat(String rfqId, String text) {
        return turn(turn -> {
            var rfq = turn.state().rfq(rfqId);
            if (rfq.status() == Rfq.Status.CANCELLED)
                throw new Refusal(409, "CONFLICT", "This request is cancelled.", "");
            var message = turn.say(rfq, TripMessage.Kind.CHAT_FROM_BUYER, text);
            turn.tell(turn.state().trip(rfq.trip()), Event.written(rfq, message));
            turn.plan(
                    rfq,
                    Task.Kind.REPLY,
                    text,
                    Dice.of(message.id()).within(switches.pace().replies()));
            return message;
        });
    }

    /** Withdraws one RFQ; a second time changes nothing. */
    Rfq cancelRfq(String id, String reason) {
        return turn(turn -> {
            var rfq = turn.state().rfq(id);
            if (rfq.status() == Rfq.Status.CANCELLED || rfq.status() == Rfq.Status.DECLINED) return rfq;
            var trip = turn.state().trip(rfq.trip());
            var cancelled = turn.keep(rfq.cancelled(turn.now()));
            turn.state().tasksOf(trip).stream()
                    .filter(task -> task.rfq().equals(id))
                    .forEach(task -> turn.take(task.id()));
            turn.tell(trip, Event.rfqsCancelled(List.of(cancelled), reason));
            return cancelled;
        });
    }

    /** What became of a trip, as the broker reports it. */
    Trip report(String tripId, String outcome, String winner) {
        return turn(turn -> {
            var reported = turn.state().trip(tripId).reported(outcome, winner);
            turn.keep(reported);
            return reported;
        });
    }

    /** The operator changes its price by some per cent. */
    void reprice(String rfqId, int percent) {
        act(rfqId, (turn, rfq) -> {
            var quote = rfq.quote();
            if (quote == null) throw new Refusal(409, "CONFLICT", "This operator has not quoted.", "");
            Answers.reprice(turn, turn.state().trip(rfq.trip()), rfq, Prices.changed(quote.price(), percent));
        });
    }

    /** The operator says no, also after it had quoted. */
    void decline(String rfqId, DeclineReason reason) {
        act(rfqId, (turn, rfq) -> Answers.decline(turn, turn.state().trip(rfq.trip()), rfq, reason));
    }

    /** The operator says something unasked. */
    void remark(String rfqId, String text) {
        act(rfqId, (turn, rfq) -> Answers.say(turn, turn.state().trip(rfq.trip()), rfq, text));
    }

    private void act(String rfqId, BiConsumer<Turn, Rfq> deed) {
        turn(turn -> {
            var rfq = turn.state().rfq(rfqId);
            if (rfq.status() == Rfq.Status.CANCELLED)
                throw new Refusal(409, "CONFLICT", "This request is cancelled.", "");
            deed.accept(turn, rfq);
            return turn;
        });
    }

    /** Publishes an empty leg, or changes one; those who watch for such hear of it. */
    EmptyLeg emptyLeg(Function<Turn, EmptyLeg> deed) {
        return turn(turn -> {
            var leg = deed.apply(turn);
            turn.state().emptyLegs().put(leg.id(), leg);
            var today = LocalDate.ofInstant(turn.now(), ZoneOffset.UTC);
            if (turn.state().watches().values().stream().anyMatch(watch -> watch.matches(leg, today)))
                turn.point("emptylegs", null, new Pointer("EmptyLegs", "emptylegs", leg.id()));
            return leg;
        });
    }

    Lead lead(Function<Turn, Lead> deed) {
        return turn(turn -> {
            var lead = deed.apply(turn);
            turn.state().leads().put(lead.id(), lead);
            turn.point("leads", null, new Pointer("ClientLeads", "leads", lead.id()));
            return lead;
        });
    }

    Watch watch(Function<State, Watch> deed) {
        return book.write(state -> {
            var watch = deed.apply(state);
            state.watches().put(watch.id(), watch);
            return watch;
        });
    }

    /** Does at once what operators still have to do for a trip, and what follows from that. */
    void answerNow(String tripId) {
        while (true) {
            var open = read(state -> state.tasksOf(state.trip(tripId)));
            if (open.isEmpty()) return;
            open.forEach(task -> perform(task.id()));
        }
    }

    void answerNow() {
        read(state -> List.copyOf(state.trips().keySet())).forEach(this::answerNow);
    }

    /** Takes up the events and tasks that an earlier run left in the state file. */
    void resume() {
        read(state -> List.copyOf(state.outgoing().values())).forEach(courier::take);
        read(state -> List.copyOf(state.tasks().values())).forEach(this::await);
    }

    private void perform(String taskId) {
        turn(turn -> {
            turn.take(taskId).ifPresent(mine -> answers.perform(turn, mine));
            return turn;
        });
    }

    private void await(Task task) {
        Thread.startVirtualThread(() -> {
            if (closing.pause(Duration.between(clock.instant(), task.at()))) perform(task.id());
        });
    }

    /** Events are handed over within the change, so that those of one trip leave in the order they happened. */
    private <T> T turn(Function<Turn, T> verb) {
        return book.write(state -> {
            var turn = new Turn(state, clock.instant(), url, switches.delivery().signed());
            T result = verb.apply(turn);
            turn.events().forEach(courier::take);
            turn.tasks().forEach(this::await);
            return result;
        });
    }
}
