package com.jetvision.sandbox;

import com.jetvision.sandbox.Trip.Leg;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** One trip: its itinerary, the aircraft offered for it, and beside them the requests that were sent. */
record TripPage(Trip trip, List<Rfq> rfqs) {
    /** The way as people say it, a return trip by its far end. */
    static String title(Trip trip) {
        var legs = trip.legs();
        if (legs.isEmpty()) return "Trip without itinerary";
        var start = legs.getFirst().start();
        boolean back = legs.size() == 2 && legs.getLast().end().equals(start);
        var end = back ? legs.getFirst().end() : legs.getLast().end();
        return start.shortName() + " to " + end.shortName() + (back ? " and back" : "");
    }

    String page(String requests, boolean nonePicked) {
        var columns = COLUMNS.formatted(offers(nonePicked), Html.text(trip.id()), requests);
        return Html.page(title(trip), head() + columns);
    }

    private String head() {
        var legs = trip.legs().stream().map(TripPage::leg).collect(Collectors.joining());
        return HEAD.formatted(
                Html.text(trip.tripId()),
                Html.text(trip.id()),
                Html.text(title(trip)),
                trip.cancelled() ? "<p class=\"note\">This trip is cancelled. Its requests are closed.</p>" : "",
                legs.isEmpty()
                        ? "<p class=\"note\">The trip came without segments, so there is nothing to search for.</p>"
                        : "",
                legs);
    }

    private static String leg(Leg leg) {
        return LEG.formatted(
                Html.text(leg.start().icao()),
                Html.text(leg.start().shortName()),
                Html.text(leg.end().icao()),
                Html.text(leg.end().shortName()),
                (leg.departure() ? "" : "Arrive ") + Html.text(Html.DAY_AND_TIME.format(leg.localTime())),
                Html.count(leg.passengers(), "passenger"),
                Html.miles(leg.nauticalMiles()));
    }

    private String offers(boolean nonePicked) {
        var offers = Offers.of(trip);
        if (offers.isEmpty()) return NO_OFFERS;
        Map<String, Rfq> asked = rfqs.stream()
                .collect(Collectors.toMap(rfq -> rfq.offer().operator().id(), Function.identity()));
        var rows = offers.stream().map(offer -> offer(offer, asked)).collect(Collectors.joining());
        boolean over = trip.cancelled() || asked.size() == offers.size();
        return OFFERS.formatted(
                Html.text(trip.id()),
                offers.size(),
                over ? "" : "<button type=\"button\" class=\"plain\" data-all>Select all</button>",
                nonePicked ? "<p class=\"note\" role=\"alert\">Pick at least one operator, then send.</p>" : "",
                rows,
                over ? "" : BAR);
    }

    private String offer(Offer offer, Map<String, Rfq> asked) {
        var operator = offer.operator();
        var type = offer.type();
        boolean taken = trip.cancelled() || asked.containsKey(operator.id());
        int minutes = trip.legs().stream()
                .mapToInt(leg -> type.minutesFor(leg.nauticalMiles()))
                .sum();
        return OFFER.formatted(
                taken ? " taken" : "",
                Html.text(operator.id()),
                taken ? "disabled" : "",
                Html.text(type.name()),
                Html.text(type.category()),
                offer.yearOfMake(),
                Html.text(operator.name()),
                operator.rating(),
                operator.safety().isEmpty() ? "no audit listed" : Html.text(String.join(", ", operator.safety())),
                Html.text(offer.tail()),
                type.mostSeats(),
                "about " + Html.duration(minutes) + (offer.fuelStop() ? ", fuel stop" : ""),
                Html.dollars(offer.estimate()),
                asked.containsKey(operator.id()) ? "RFQ sent" : "estimate");
    }

    private static final String HEAD = """
            <section class="trip">
            <p class="eyebrow">Trip <b>%s</b> · %s</p>
            <h1>%s</h1>
            %s%s
            <ol class="legs">%s</ol>
            </section>
            """;
    private static final String LEG = """
            <li><span class="way"><b>%s</b> %s <i aria-label="to">→</i> <b>%s</b> %s</span>
            <span>%s</span><span>%s</span><span>%s</span></li>
            """;
    private static final String COLUMNS = """
            <div class="columns">
            %s
            <aside id="requests" data-trip="%s" aria-live="polite">%s</aside>
            </div>
            """;
    private static final String OFFERS = """
            <form class="offers" method="post" action="/marketplace/%s/rfqs">
            <header><div><h2>Aircraft for this trip</h2><p>%s aircraft, cheapest first. Estimates are the marketplace's, not the operator's.</p></div>%s</header>
            %s
            <ul>%s</ul>
            %s
            </form>
            """;
    private static final String OFFER = """
            <li><label class="offer%s">
            <input type="checkbox" name="operator" value="%s" %s>
            <span class="craft"><b>%s</b><small>%s · %s</small></span>
            <span class="house"><b>%s</b><small>★ %s · %s</small></span>
            <span class="facts"><b>%s · %s seats</b><small>%s</small></span>
            <span class="price"><b>%s</b><small>%s</small></span>
            </label></li>
            """;
    private static final String BAR = """
            <footer class="bar"><span data-count aria-live="polite">No operator picked</span><button class="button">Send RFQs</button></footer>
            """;
    private static final String NO_OFFERS = """
            <section class="empty"><h2>No aircraft fits</h2>
            <p>Nothing in this marketplace takes so many passengers, or the trip has no segments.</p></section>
            """;
}
