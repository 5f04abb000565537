package com.jetvision.proposals.ui;

import com.jetvision.platform.time.LocalDeparture;
import com.jetvision.platform.ui.Formats;
import com.jetvision.platform.ui.Icons;
import com.jetvision.platform.ui.Tags;
import com.jetvision.proposals.DealLeg;
import com.jetvision.proposals.Journey;
import com.jetvision.proposals.Place;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The navy band over a client's page: for whom, where to, and each flight with its times and an arc. */
public class OfferHero extends Section {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE, MMMM d, uuuu", Locale.US);
    private static final DateTimeFormatter SHORT_DAY = DateTimeFormatter.ofPattern("EEE, MMM d", Locale.US);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("h:mm a", Locale.US);
    private static final DateTimeFormatter ZONE = DateTimeFormatter.ofPattern("zzz", Locale.US);
    /** The svg stands inside an element of its own, so that the browser's parser keeps the case of its attributes. */
    private static final String ARC = """
            <span><svg viewBox="0 0 300 70" preserveAspectRatio="none" aria-hidden="true"><path d="M3 58Q150 -30 297 58" \
            fill="none" stroke="#e2b567" stroke-width="1.5" vector-effect="non-scaling-stroke"></path></svg></span>""";

    public OfferHero(String client, String title, Journey journey) {
        addClassName("jv-hero");
        var first = journey.departure().local();
        var people = journey.passengers() == 1 ? "1 passenger" : journey.passengers() + " passengers";
        var words = new Div(
                new Paragraph("Prepared for " + client),
                new H1(title),
                new Paragraph(first.format(DAY) + " · " + people));
        words.addClassName("jv-hero-title");
        var flights = new Div();
        flights.addClassName("jv-hero-flights");
        boolean several = journey.legs().size() > 1;
        journey.legs().forEach(leg -> flights.add(flight(leg, several)));
        var inside = new Div(words, flights);
        inside.addClassName("jv-hero-in");
        add(inside);
    }

    private static Div flight(DealLeg leg, boolean dated) {
        var arc = new Div(new Html(ARC));
        arc.addClassName("jv-hero-arc");
        var plane = Tags.row(Icons.of("plane"));
        plane.setClassName("mid");
        arc.add(plane, Tags.text(Formats.duration(leg.minutes())), Tags.text("nonstop", "desk"));
        var flight = new Div(
                end(leg.departure(), leg.from(), dated, "from"), arc, end(leg.arrival(), leg.to(), dated, "to"));
        flight.addClassName("jv-hero-route");
        return flight;
    }

    private static Div end(LocalDeparture at, Place place, boolean dated, String side) {
        var time = Tags.of(
                "b",
                Tags.text(at.local().format(TIME) + " "),
                Tags.small(at.zoned().format(ZONE)));
        var end = new Div(time, Tags.text(place.name()), Tags.small(place.region() + " · " + place.code()));
        if (dated) {
            end.addComponentAsFirst(Tags.small(at.local().format(SHORT_DAY)));
        }
        end.addClassName(side);
        return end;
    }
}
