package com.jetvision.requests.ui;

import com.jetvision.catalogue.Airport;
import com.jetvision.platform.time.LocalDeparture;
import com.jetvision.platform.ui.Formats;
import com.jetvision.platform.ui.MapLeg;
import com.jetvision.platform.ui.MapPoint;
import com.jetvision.platform.ui.RouteLabel;
import com.jetvision.platform.ui.RouteMap;
import com.jetvision.platform.ui.Tags;
import com.jetvision.requests.LegView;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;

/** Departure, map and arrival of the whole trip; with several legs each of them in a line below. */
class TripStrip extends Composite<Div> {
    private final LocalDate today;

    TripStrip(List<LegView> legs, LocalDate today) {
        this.today = today;
        getContent().addClassName("stack");
        getContent().add(strip(legs));
        if (legs.size() > 1) {
            getContent().add(lines(legs));
        }
    }

    static List<MapLeg> arcs(List<LegView> legs) {
        return legs.stream()
                .map(leg -> new MapLeg(point(leg.from()), point(leg.to())))
                .toList();
    }

    static MapPoint point(Airport airport) {
        return new MapPoint(airport.code(), airport.lat(), airport.lon());
    }

    private Component strip(List<LegView> legs) {
        var first = legs.getFirst();
        var last = legs.getLast();
        int nm = legs.stream().mapToInt(LegView::distanceNm).sum();
        int minutes = legs.stream().mapToInt(LegView::minutes).sum();
        var estimate = new Div(Tags.text(Formats.distance(nm) + " · about " + Formats.duration(minutes), "jv-pill"));
        estimate.addClassName("est");
        var map = new Div(new RouteMap(arcs(legs)), estimate);
        map.addClassName("jv-strip-map");
        var arrival = end(last.arrivalEstimate(), last.to());
        arrival.addClassName("to");
        var strip = new Div(end(first.departure(), first.from()), map, arrival);
        strip.addClassName("jv-strip");
        return strip;
    }

    private Div end(LocalDeparture at, Airport airport) {
        var time = new Div(new Span(Formats.time(at.local().toLocalTime())), Tags.text(Formats.zone(at), "zone"));
        time.addClassName("time");
        var name = new Div(airport.shortName());
        name.addClassNames("t13", "strong");
        var codes = new Div(airport.code() + " · " + Formats.utc(at.instant()));
        codes.addClassNames("t12", "ink3");
        var day = new Div(Formats.date(at.local().toLocalDate(), today));
        day.addClassNames("t12", "ink2");
        var end = new Div(day, time, name, codes);
        end.addClassName("jv-end");
        return end;
    }

    private Component lines(List<LegView> legs) {
        var list = new OrderedList();
        list.addClassName("jv-leglines");
        for (var leg : legs) {
            var line = new ListItem(
                    new RouteLabel(leg.from().code(), leg.to().code()),
                    new Span(Formats.date(leg.departure().local().toLocalDate(), today) + ", "
                            + Formats.localDeparture(leg.departure())),
                    Tags.text(
                            Formats.distance(leg.distanceNm()) + ", about " + Formats.duration(leg.minutes()), "ink3"));
            list.add(line);
        }
        return list;
    }
}
