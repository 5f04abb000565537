package com.jetvision.quotes;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What private safety programmes say, on one scale. A programme that is not on it says nothing either way. */
final class SafetyScale {
    private static final Map<String, Integer> POINTS = Map.ofEntries(
            Map.entry("argus platinum elite", 100),
            Map.entry("argus platinum", 92),
            Map.entry("argus gold plus", 84),
            Map.entry("argus gold certified", 84),
            Map.entry("argus gold", 76),
            Map.entry("argus registered", 60),
            Map.entry("wyvern wingman", 92),
            Map.entry("wyvern registered", 60),
            Map.entry("is-bao stage 3", 95),
            Map.entry("is-bao stage 2", 88),
            Map.entry("is-bao stage 1", 78));
    private static final int SECOND_PROGRAMME = 3;
    private static final int BEST = 100;

    private SafetyScale() {}

    /** The best programme, and a little for each further one; empty when none is known. */
    static Optional<Integer> points(List<String> programmes) {
        var known = programmes.stream()
                .map(programme -> POINTS.get(programme.strip().toLowerCase(Locale.ROOT)))
                .filter(java.util.Objects::nonNull)
                .toList();
        return known.stream()
                .max(Integer::compare)
                .map(best -> Math.min(BEST, best + SECOND_PROGRAMME * (known.size() - 1)));
    }
}
