package com.jetvision.quotes.ui;

import com.jetvision.platform.money.Percent;
import com.jetvision.platform.ui.Countdown;
import com.jetvision.platform.ui.Formats;
import com.jetvision.platform.ui.Icons;
import com.jetvision.platform.ui.Share;
import com.jetvision.platform.ui.Tags;
import com.jetvision.quotes.QuoteProgress;
import com.jetvision.quotes.QuoteProgress.Waiting;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
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
                .filter(one -> one.due() != null)
                .min(Comparator.comparing(one -> Objects.requireNonNull(one.due())))
                .ifPresent(one -> addClock(one.askedAt(), Objects.requireNonNull(one.due()), progress));
    }

    /** The time that is left, and a bar of what has passed with marks where the agent is reminded. */
    private void addClock(Instant asked, Instant due, QuoteProgress progress) {
        add(Tags.spacer());
        if (due.isAfter(progress.now())) {
            var bar = Share.bar(passed(asked, due, progress.now()));
            bar.addClassName("clock");
            var clock = new Div(Tags.text("Answer expected in", "t12", "ink3"), new Countdown(due), bar);
            clock.addClassName("jv-clock");
            add(clock);
        } else {
            add(Tags.text(
                    "Answer was expected " + Formats.past(due, progress.reader(), progress.now()), "t12", "t-wait"));
        }
    }

    private static Percent passed(Instant asked, Instant due, Instant now) {
        long whole = Math.max(1, Duration.between(asked, due).toSeconds());
        long part = Duration.between(asked, now).toSeconds();
        return Percent.of(String.valueOf(Math.clamp(part * 100 / whole, 0, 100)));
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
