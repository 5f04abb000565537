package com.jetvision.contracts;

import com.jetvision.platform.errors.Refused;
import java.util.Set;
import java.util.regex.Pattern;

/** Knows what a signature pad draws: an svg of paths and dots, and nothing that could run, load or link. */
final class Drawing {
    private static final Pattern ELEMENT = Pattern.compile("<\\s*/?\\s*([A-Za-z!?][A-Za-z0-9:-]*)");
    private static final Set<String> KNOWN = Set.of("svg", "path", "circle", "g", "rect");
    private static final Pattern FORBIDDEN =
            Pattern.compile("href|url\\(|\\bon\\w+\\s*=|javascript:|&|<!", Pattern.CASE_INSENSITIVE);
    private static final int LONGEST = 200_000;

    private Drawing() {}

    static void require(String svg) {
        if (svg.isEmpty()) {
            return;
        }
        boolean sound = svg.length() <= LONGEST
                && svg.stripLeading().startsWith("<svg")
                && !FORBIDDEN.matcher(svg).find()
                && ELEMENT.matcher(svg).results().allMatch(match -> KNOWN.contains(match.group(1)));
        if (!sound) {
            throw new Refused("We could not read the drawing. Clear it and sign again, or type your name.");
        }
    }
}
