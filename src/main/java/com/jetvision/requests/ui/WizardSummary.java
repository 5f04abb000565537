package com.jetvision.requests.ui;

import com.jetvision.catalogue.Airport;
import com.jetvision.catalogue.Distances;
import com.jetvision.catalogue.FlightTime;
import com.jetvision.clients.ClientId;
import com.jetvision.platform.ui.Badges;
import com.jetvision.platform.ui.Formats;
import com.jetvision.platform.ui.KeyValues;
import com.jetvision.platform.ui.MapLeg;
import com.jetvision.platform.ui.RouteMap;
import com.jetvision.platform.ui.Tags;
import com.jetvision.platform.ui.TwoLine;
import com.jetvision.requests.CheckedDraft;
import com.jetvision.requests.DraftForm;
import com.jetvision.requests.DraftLeg;
import com.jetvision.requests.LikeRequest;
import com.jetvision.requests.RequestLinks;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;

/** What the form amounts to, beside it: map, distance and time, the client, and what is worth knowing. */
class WizardSummary extends Aside {
    private final transient Desk desk;
    private final RouteMap map = new RouteMap(List.of());
    private final Div sections = new Div();

    WizardSummary(Desk desk) {
        this.desk = desk;
        addClassName("jv-summary");
        getElement().setAttribute("aria-label", "Summary");
        add(map, sections);
    }

    void show(DraftForm form, CheckedDraft checked, List<LikeRequest> alike) {
        var flown = form.legs().stream().flatMap(leg -> hop(leg).stream()).toList();
        map.legs(flown.stream()
                .map(hop -> new MapLeg(TripStrip.point(hop.from()), TripStrip.point(hop.to())))
                .toList());
        sections.removeAll();
        estimate(form, flown);
        if (form.client() != null) {
            sections.add(client(form.client()));
        }
        if (!alike.isEmpty() || !checked.hints().isEmpty()) {
            sections.add(worthKnowing(checked.hints(), alike));
        }
    }

    private record Hop(Airport from, Airport to) {}

    private List<Hop> hop(DraftLeg leg) {
        var from = desk.airports.byCode(leg.from());
        var to = desk.airports.byCode(leg.to());
        return from.isPresent() && to.isPresent() && !from.equals(to)
                ? List.of(new Hop(from.get(), to.get()))
                : List.of();
    }

    private void estimate(DraftForm form, List<Hop> flown) {
        int nm = 0;
        int minutes = 0;
        for (var hop : flown) {
            int one = Distances.nm(hop.from(), hop.to());
            nm += one;
            minutes += FlightTime.minutes(one, form.category());
        }
        var lines = new KeyValues()
                .line("Distance", nm == 0 ? Formats.NONE : Formats.distance(nm))
                .line("Flight time", nm == 0 ? Formats.NONE : "about " + Formats.duration(minutes));
        sections.add(section("Estimate", lines));
    }

    private Component client(ClientId id) {
        var profile = desk.clients.get(id);
        var likes = new ArrayList<>(profile.form().preferences().aircraft());
        likes.addAll(profile.form().preferences().catering());
        var told =
                TwoLine.named(profile.name(), likes.isEmpty() ? profile.form().contact() : String.join(", ", likes));
        var row = Tags.row(told);
        if (profile.form().vip()) {
            row.add(Tags.spacer(), Badges.vip());
        }
        return section("Client", row);
    }

    private static Component worthKnowing(List<String> hints, List<LikeRequest> alike) {
        var section = section("Worth knowing");
        for (var like : alike) {
            var link = new Anchor(RequestLinks.room(like.id()), like.number());
            section.add(new Div(link, new Span(" is for the same client and route on about the same day.")));
        }
        hints.forEach(hint -> section.add(new Div(hint)));
        return section;
    }

    private static Section section(String title, Component... content) {
        var section = new Section(new H3(title));
        section.add(content);
        return section;
    }
}
