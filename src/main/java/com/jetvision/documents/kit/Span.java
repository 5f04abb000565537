package com.jetvision.documents.kit;

import java.util.ArrayList;
import java.util.List;

/** A stretch of text in one style. */
record Span(String text, Style style) {

    /** Splits text in which {@code **words**} are bold. */
    static List<Span> of(String markup, Style style) {
        var spans = new ArrayList<Span>();
        var parts = markup.split("\\*\\*", -1);
        for (int i = 0; i < parts.length; i++) {
            if (!parts[i].isEmpty()) {
                spans.add(new Span(parts[i], i % 2 == 0 ? style : style.bold()));
            }
        }
        return spans;
    }
}
