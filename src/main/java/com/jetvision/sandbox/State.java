package com.jetvision.sandbox;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Everything the sandbox remembers, as it stands in the state file; the {@link Book} guards it. */
record State(
        Map<String, Trip> trips,
        Map<String, Rfq> rfqs,
        Map<String, TripMessage> messages,
        Map<String, Task> tasks,
        Map<String, Outgoing> outgoing,
        Map<String, Setting> settings,
        Map<String, EmptyLeg> emptyLegs,
        Map<String, Watch> watches,
        Map<String, Lead> leads,
        Map<String, Integer> told) {
    private static final String READABLE = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    /** A file of an earlier version lacks what was added since. */
    State {
        trips = orEmpty(trips);
        rfqs = orEmpty(rfqs);
        messages = orEmpty(messages);
        tasks = orEmpty(tasks);
        outgoing = orEmpty(outgoing);
        settings = orEmpty(settings);
        emptyLegs = orEmpty(emptyLegs);
        watches = orEmpty(watches);
        leads = orEmpty(leads);
        told = orEmpty(told);
    }

    @SuppressWarnings("NullAway")
    static State empty() {
        return new State(null, null, null, null, null, null, null, null, null, null);
    }

    private static <T> Map<String, T> orEmpty(@Nullable Map<String, T> known) {
        return known == null ? new LinkedHashMap<>() : new LinkedHashMap<>(known);
    }

    /** The next event's id on a lane: the same in every run that does the same. */
    String newEventId(String lane) {
        int number = told.merge(lane, 1, Integer::sum);
        return "evt_" + Dice.of("event", lane, number).letters("0123456789abcdef", 32);
    }

    /** A trip by either of its ids. */
    Trip trip(String id) {
        var byResource = trips.get(id);
        if (byResource != null) return byResource;
        return trips.values().stream()
                .filter(trip -> trip.tripId().equals(id))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("trip " + id));
    }

    Optional<Trip> tripOf(String externalTripId) {
        return trips.values().stream()
                .filter(trip -> externalTripId.equals(trip.externalTripId()))
                .findFirst();
    }

    Rfq rfq(String id) {
        var rfq = rfqs.get(id);
        if (rfq == null) throw Refusal.notFound("RFQ " + id);
        return rfq;
    }

    List<Rfq> rfqsOf(Trip trip) {
        return rfqs.values().stream()
                .filter(rfq -> rfq.trip().equals(trip.id()))
                .toList();
    }

    List<TripMessage> messagesOf(Rfq rfq) {
        return messages.values().stream()
                .filter(message -> message.rfq().equals(rfq.id()))
                .toList();
    }

    List<Task> tasksOf(Trip trip) {
        return tasks.values().stream()
                .filter(task -> task.trip().equals(trip.id()))
                .toList();
    }

    /** A new trip whose ids follow from the seed, so that the same request becomes the same trip in every run. */
    Trip newTrip(String seed, TripForm form, Instant now) {
        return IntStream.iterate(0, salt -> salt + 1)
                .mapToObj(salt -> Dice.of("trip", seed, salt))
                .map(dice -> form.toTrip("atrip-" + dice.digits(8), dice.letters(READABLE, 6), now))
                .filter(this::hasFreeIds)
                .findFirst()
                .orElseThrow();
    }

    private boolean hasFreeIds(Trip trip) {
        return trips.values().stream()
                .noneMatch(
                        other -> other.id().equals(trip.id()) || other.tripId().equals(trip.tripId()));
    }

    String newRfqId(Trip trip, Operator operator) {
        return IntStream.iterate(0, salt -> salt + 1)
                .mapToObj(salt ->
                        "arfq-" + Dice.of("rfq", trip.id(), operator.id(), salt).digits(8))
                .filter(id -> !rfqs.containsKey(id))
                .findFirst()
                .orElseThrow();
    }

    String newMessageId(Rfq rfq, TripMessage.Kind kind) {
        return "%s%s%02d"
                .formatted(kind.idPrefix(), rfq.number(), messagesOf(rfq).size() + 1);
    }
}
