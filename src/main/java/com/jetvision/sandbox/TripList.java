package com.jetvision.sandbox;

import java.util.Comparator;
import java.util.stream.Collectors;

/** The front page: the latest trips, newest first. */
final class TripList {
    private static final int SHOWN = 100;

    private TripList() {}

    static String page(State state) {
        var rows = state.trips().values().stream()
                .sorted(Comparator.comparing(Trip::createdAt).reversed())
                .limit(SHOWN)
                .map(trip -> row(state, trip))
                .collect(Collectors.joining());
        return Html.page("Trips", rows.isEmpty() ? NO_TRIPS : TRIPS.formatted(rows));
    }

    private static String row(State state, Trip trip) {
        var rfqs = state.rfqsOf(trip);
        long quotes =
                rfqs.stream().filter(rfq -> rfq.status() == Rfq.Status.QUOTED).count();
        var when = trip.legs().isEmpty()
                ? "No itinerary"
                : Html.DAY_AND_TIME.format(trip.legs().getFirst().localTime());
        return ROW.formatted(
                Html.text(trip.id()),
                Html.text(trip.tripId()),
                Html.text(TripPage.title(trip)),
                Html.text(when),
                Html.count(trip.passengers(), "passenger"),
                trip.cancelled() ? "Cancelled" : Html.count(rfqs.size(), "request"),
                Html.count((int) quotes, "quote"));
    }

    private static final String ROW = """
            <li><a href="/marketplace/%s">
            <span class="code">%s</span>
            <span class="what"><b>%s</b><small>%s · %s</small></span>
            <span class="state"><b>%s</b><small>%s</small></span>
            </a></li>
            """;
    private static final String TRIPS = """
            <section class="intro"><h1>Trips</h1>
            <p>Trips that Jetvision opened here. Open one to pick operators and send RFQs.</p></section>
            <ul class="trips">%s</ul>
            """;
    private static final String NO_TRIPS = """
            <section class="empty"><h1>No trips yet</h1>
            <p>Submit a request in Jetvision, then open its trip from there.</p></section>
            """;
}
