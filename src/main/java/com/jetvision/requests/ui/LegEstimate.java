package com.jetvision.requests.ui;

import com.jetvision.catalogue.AircraftCategory;
import com.jetvision.catalogue.Airport;
import com.jetvision.catalogue.Distances;
import com.jetvision.catalogue.FlightTime;
import com.jetvision.platform.time.LocalDeparture;
import com.jetvision.platform.ui.Formats;
import com.jetvision.platform.ui.Tags;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Distance, flight time and arrival of one leg, as far as they can be reckoned. */
final class LegEstimate {
    private LegEstimate() {}

    static List<Component> of(
            @Nullable Airport from,
            @Nullable Airport to,
            @Nullable LocalDeparture departure,
            @Nullable AircraftCategory category) {
        var known = new ArrayList<Component>();
        if (from == null || to == null || from.equals(to)) {
            return known;
        }
        int nm = Distances.nm(from, to);
        int minutes = FlightTime.minutes(nm, category);
        known.add(TripFacts.fact("route", Tags.bold(Formats.distance(nm))));
        known.add(TripFacts.fact("clock", new Span("about"), Tags.bold(Formats.duration(minutes))));
        if (departure != null) {
            var landing = departure.instant().plusSeconds(minutes * 60L).atZone(to.zone());
            var arrival = new LocalDeparture(landing.toLocalDateTime(), to.zone());
            var day = Formats.date(landing.toLocalDate(), departure.local().toLocalDate());
            known.add(TripFacts.fact(
                    "plane-landing", new Span("arrives"), Tags.bold(Formats.localDeparture(arrival)), new Span(day)));
        }
        return known;
    }
}
