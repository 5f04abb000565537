package com.jetvision.quotes.ui;

import com.jetvision.platform.ui.Bar;
import com.jetvision.platform.ui.Tags;
import com.jetvision.platform.ui.Tone;
import com.jetvision.quotes.QuoteRow;
import com.jetvision.quotes.ScorePart;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverVariant;
import java.util.Locale;
import java.util.stream.Collectors;

/** Why a score is what it is; one popover for the whole board, moved to whatever was pressed. */
class ScoreReasons extends Popover {
    ScoreReasons() {
        addThemeVariants(PopoverVariant.ARROW);
        setOpenOnClick(false);
        setAriaLabel("Reasons for the score");
    }

    void explain(Component pressed, QuoteRow row) {
        removeAll();
        add(reasons(row));
        setTarget(pressed);
        open();
    }

    static Div reasons(QuoteRow row) {
        var reasons = new Div(Tags.bold("Why " + row.score()));
        reasons.addClassName("jv-reasons");
        row.reasons().forEach(part -> reasons.add(line(part)));
        reasons.add(Tags.text(
                "Weights: "
                        + row.reasons().stream()
                                .map(part -> part.name().toLowerCase(Locale.ROOT) + " " + part.weight())
                                .collect(Collectors.joining(", ")),
                "t12",
                "ink3"));
        return reasons;
    }

    private static Div line(ScorePart part) {
        var points = part.points();
        var line = new Div(Tags.text(part.name(), "ink2"));
        if (points == null) {
            line.add(new Bar(0, Tone.OFF), Tags.text("—", "right", "ink3"));
        } else {
            var number = new Span(String.valueOf(points));
            number.addClassNames("right", "strong", "num");
            line.add(new Bar(points, ScoreButton.tone(points)), number);
        }
        line.add(Tags.small(part.reason()));
        return line;
    }
}
