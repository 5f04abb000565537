package com.jetvision.quotes.ui;

import com.jetvision.platform.ui.Countdown;
import com.jetvision.platform.ui.Formats;
import com.jetvision.platform.ui.Icons;
import com.jetvision.platform.ui.Tags;
import com.jetvision.quotes.QuoteProgress;
import com.jetvision.quotes.QuoteProgress.Waiting;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/** The line below the board: who has not answered yet, and until when an answer is expected. */
class WaitingLine extends Div {
    private static final int NAMED = 3;

    WaitingLine() {
        addClassName("jv-quotes-foot");
    }

    void show(QuoteProgress progress) {
        removeAll();
        var waiting = progress.waiting();
        setVisible(!waiting.isEmpty());
        if (waiting.isEmpty()) {
            return;
        }
        var asked = Formats.past(waiting.getFirst().askedAt(), progress.reader(), progress.now());
        add(Icons.of("hourglass"), new Span("Waiting for " + names(waiting) + ", asked " + asked));
        waiting.stream()
                .map(Waiting::due)
                .filter(Objects::nonNull)
                .min(Instant::compareTo)
                .ifPresent(due -> addClock(due, progress));
    }

    private void addClock(Instant due, QuoteProgress progress) {
        add(Tags.spacer());
        if (due.isAfter(progress.now())) {
            add(Tags.text("Answer expected in", "t12", "ink3"), new Countdown(due));
        } else {
            add(Tags.text(
                    "Answer was expected " + Formats.past(due, progress.reader(), progress.now()), "t12", "t-wait"));
        }
    }

    /** Up to three by name: "A", "A and B", "A, B and C", "A, B and 3 others". */
    static String names(List<Waiting> waiting) {
        var names = waiting.stream().map(Waiting::operatorName).toList();
        if (names.size() == 1) {
            return names.getFirst();
        }
        boolean all = names.size() <= NAMED;
        var said = names.subList(0, all ? names.size() - 1 : NAMED - 1);
        var rest = all ? names.getLast() : (names.size() - said.size()) + " others";
        return String.join(", ", said) + " and " + rest;
    }
}
