package com.jetvision.proposals;

import com.jetvision.platform.time.LocalDeparture;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The flights of a deal in the order they are flown, and how they are called in a sentence. */
public record Journey(List<DealLeg> legs) {
    public Journey {
        legs = List.copyOf(legs);
    }

    public DealLeg first() {
        return legs.getFirst();
    }

    /** When the whole begins: terms count from here. */
    public LocalDeparture departure() {
        return first().departure();
    }

    public int passengers() {
        return legs.stream().mapToInt(DealLeg::passengers).max().orElse(0);
    }

    /** Airport codes, each stop once: KTEB, KVNY, KTEB. */
    public List<String> codes() {
        var codes = new ArrayList<String>();
        for (var leg : legs) {
            if (codes.isEmpty() || !codes.getLast().equals(leg.from().code())) {
                codes.add(leg.from().code());
            }
            codes.add(leg.to().code());
        }
        return codes;
    }

    /** Codes in a sentence: "KTEB to KVNY". */
    public String route() {
        return String.join(" to ", codes());
    }

    /** "Your flight to Los Angeles", "Your flights to Aspen and back", "Your flights to Aspen and Miami". */
    public String title() {
        var home = first().from().city();
        var away = legs.stream()
                .map(leg -> leg.to().city())
                .filter(city -> !city.equals(home))
                .distinct()
                .collect(Collectors.toCollection(ArrayList::new));
        if (away.isEmpty()) {
            return legs.size() == 1 ? "Your flight to " + home : "Your flights from " + home;
        }
        boolean back = legs.size() > 1 && legs.getLast().to().city().equals(home);
        var last = away.removeLast();
        var where = away.isEmpty() ? last : String.join(", ", away) + " and " + last;
        return (legs.size() == 1 ? "Your flight to " : "Your flights to ")
                + where
                + (back && away.isEmpty() ? " and back" : "");
    }
}
