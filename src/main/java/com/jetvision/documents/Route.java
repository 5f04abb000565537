package com.jetvision.documents;

import com.jetvision.documents.kit.RouteMap;
import com.jetvision.documents.papers.PaperAirport;
import com.jetvision.documents.papers.PaperLeg;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What documents say about the route as a whole. */
record Route(List<PaperLeg> legs) {

    private List<PaperAirport> stops() {
        var stops = new ArrayList<PaperAirport>();
        for (var leg : legs) {
            if (stops.isEmpty() || !stops.getLast().code().equals(leg.from().code())) {
                stops.add(leg.from());
            }
            stops.add(leg.to());
        }
        return stops;
    }

    /** "New York to Los Angeles," and "Aspen and home"; "New York" and "to Los Angeles" for a single flight. */
    List<String> title() {
        var cities = stops().stream().map(PaperAirport::city).toList();
        if (legs.size() == 1) {
            return List.of(cities.getFirst(), "to " + cities.get(1));
        }
        var first = cities.getFirst();
        var rest = new ArrayList<>(cities.subList(2, cities.size()));
        if (rest.getLast().equals(first)) {
            rest.set(rest.size() - 1, "home");
        }
        var last = rest.removeLast();
        var second = rest.isEmpty() ? "and " + last : String.join(", ", rest) + " and " + last;
        return List.of(first + " to " + cities.get(1) + (rest.isEmpty() ? "" : ","), second);
    }

    /** The cities once each, for titles of files. */
    String cities() {
        return stops().stream().map(PaperAirport::city).distinct().collect(Collectors.joining(", "));
    }

    /** KTEB-KVNY-KTEB 2026-12-18. */
    String forFileName() {
        return stops().stream().map(PaperAirport::code).collect(Collectors.joining("-")) + " "
                + legs.getFirst().departs().toLocalDate();
    }

    int guests() {
        return legs.stream().mapToInt(PaperLeg::guests).max().orElse(0);
    }

    int longest() {
        return legs.stream().mapToInt(PaperLeg::distanceNm).max().orElse(0);
    }

    String period() {
        var from = Formats.date(legs.getFirst().departs().toLocalDate());
        var to = Formats.date(legs.getLast().departs().toLocalDate());
        return from.equals(to) ? from : from + " – " + to;
    }

    List<RouteMap.Hop> hops() {
        return legs.stream()
                .map(leg -> new RouteMap.Hop(stop(leg.from()), stop(leg.to())))
                .toList();
    }

    String inWords() {
        return stops().stream().map(PaperAirport::city).collect(Collectors.joining(", then "));
    }

    private static RouteMap.Stop stop(PaperAirport airport) {
        return new RouteMap.Stop(airport.code(), airport.city(), airport.latitude(), airport.longitude());
    }
}
