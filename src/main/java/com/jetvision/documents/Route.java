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
        var line = first + " to " + cities.get(1);
        boolean home = cities.getLast().equals(first);
        var rest = cities.stream()
                .distinct()
                .filter(city -> !city.equals(first) && !city.equals(cities.get(1)))
                .toList();
        if (rest.isEmpty()) {
            return List.of(line, home ? "and home" : "and on");
        }
        return List.of(line + ",", listed(rest, home));
    }

    /** At most three cities by name: "Aspen and home", "Aspen, Reno and 3 more". */
    private static String listed(List<String> cities, boolean home) {
        int named = Math.min(cities.size(), 3);
        var words = new ArrayList<>(cities.subList(0, named));
        if (cities.size() > named) {
            words.add((cities.size() - named) + " more");
        }
        if (home) {
            words.add("home");
        }
        if (words.size() == 1) {
            return "and " + words.getFirst();
        }
        return String.join(", ", words.subList(0, words.size() - 1)) + " and " + words.getLast();
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
