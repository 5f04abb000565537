package com.jetvision.documents.kit;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines at spaces; only a word that is wider than the line itself is broken inside. */
final class Lines {
    private final Typefaces faces;
    private final float width;
    private final List<List<Span>> lines = new ArrayList<>();
    private List<Span> line = new ArrayList<>();
    private float used;

    private Lines(Typefaces faces, float width) {
        this.faces = faces;
        this.width = width;
    }

    static List<List<Span>> of(String markup, Style style, float width, Typefaces faces) {
        var breaker = new Lines(faces, width);
        for (var paragraph : markup.split("\\R", -1)) {
            words(Span.of(paragraph, style)).forEach(breaker::add);
            breaker.end();
        }
        return breaker.lines;
    }

    /** A word may change its style inside: "refund**;" is one word of two spans. */
    private static List<List<Span>> words(List<Span> spans) {
        var words = new ArrayList<List<Span>>();
        List<Span> word = new ArrayList<>();
        for (var span : spans) {
            var parts = span.text().split(" ", -1);
            for (int i = 0; i < parts.length; i++) {
                if (i > 0) {
                    words.add(word);
                    word = new ArrayList<>();
                }
                if (!parts[i].isEmpty()) {
                    word.add(new Span(parts[i], span.style()));
                }
            }
        }
        words.add(word);
        return words.stream().filter(w -> !w.isEmpty()).toList();
    }

    private void add(List<Span> word) {
        float wide = width(word);
        float space = line.isEmpty() ? 0 : faces.width(" ", line.getLast().style());
        if (!line.isEmpty() && used + space + wide > width) {
            end();
            space = 0;
        }
        if (wide > width) {
            word.forEach(this::chop);
            return;
        }
        append(word, space > 0);
        used += space + wide;
    }

    private void append(List<Span> word, boolean spaced) {
        for (int i = 0; i < word.size(); i++) {
            var span = word.get(i);
            boolean gap = spaced && i == 0;
            if (!line.isEmpty() && line.getLast().style().equals(span.style())) {
                var last = line.removeLast();
                line.add(new Span(last.text() + (gap ? " " : "") + span.text(), span.style()));
            } else {
                if (gap) {
                    var last = line.removeLast();
                    line.add(new Span(last.text() + " ", last.style()));
                }
                line.add(span);
            }
        }
    }

    private void chop(Span span) {
        var rest = span.text();
        while (!rest.isEmpty()) {
            int fits = rest.length();
            while (fits > 1 && faces.width(rest.substring(0, fits), span.style()) > width) {
                fits = rest.offsetByCodePoints(fits, -1);
            }
            line.add(new Span(rest.substring(0, fits), span.style()));
            used = faces.width(line.getLast().text(), span.style());
            rest = rest.substring(fits);
            if (!rest.isEmpty()) {
                end();
            }
        }
    }

    private float width(List<Span> word) {
        float wide = 0;
        for (var span : word) {
            wide += faces.width(span.text(), span.style());
        }
        return wide;
    }

    private void end() {
        lines.add(line);
        line = new ArrayList<>();
        used = 0;
    }
}
