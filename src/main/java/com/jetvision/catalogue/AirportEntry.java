package com.jetvision.catalogue;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One airport made ready to be searched: its codes, and its words in plain lower case with a space before each.
 *
 * @param title codes, city and name
 * @param known the title and what else people call it
 * @param text all that and where it lies
 */
record AirportEntry(
        Airport airport,
        boolean large,
        Set<String> codes,
        Set<String> formerCodes,
        String title,
        String known,
        String text) {
    static final int BEST = 1;
    static final int WORST = 4;
    static final Comparator<AirportEntry> LARGE_FIRST =
            Comparator.comparing((AirportEntry entry) -> !entry.large).thenComparing(entry -> entry.airport.code());

    static AirportEntry of(Airport airport, boolean large, List<String> formerCodes, @Nullable String keywords) {
        var codes = plain(Stream.of(airport.icao(), airport.iata(), airport.faa()));
        var former = plain(formerCodes.stream());
        var title = words(airport.city(), airport.name(), String.join(" ", codes), String.join(" ", former));
        var state = UsStates.name(airport.region());
        var known = title + words(keywords);
        var text = known + words(airport.place(), airport.land(), state);
        return new AirportEntry(airport, large, codes, former, title, known, text);
    }

    private static Set<String> plain(Stream<? extends @Nullable String> codes) {
        return codes.filter(code -> code != null && !code.isBlank())
                .map(PlainText::of)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static String words(@Nullable String... parts) {
        return Stream.of(parts)
                .filter(part -> part != null && !part.isBlank())
                .map(PlainText::of)
                .collect(Collectors.joining(" ", " ", ""));
    }

    /** The tier of the word that fits worst: {@link #BEST} to {@link #WORST}, or 0 when one fits not at all. */
    int fit(List<String> words) {
        int fit = BEST;
        for (var word : words) {
            int one = fit(word);
            if (one == 0) {
                return 0;
            }
            fit = Math.max(fit, one);
        }
        return fit;
    }

    private int fit(String word) {
        var begin = " " + word;
        if (title.contains(begin)) {
            return BEST;
        }
        if (known.contains(begin)) {
            return 2;
        }
        return text.contains(begin) ? 3 : text.contains(word) ? WORST : 0;
    }
}
