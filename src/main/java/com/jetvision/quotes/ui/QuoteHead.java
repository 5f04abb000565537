package com.jetvision.quotes.ui;

import com.jetvision.platform.ui.Icons;
import com.jetvision.platform.ui.Tags;
import com.jetvision.quotes.QuoteProgress;
import com.jetvision.quotes.QuoteRow;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** The line above the board: how many have answered, who is best, and what can be done with the selection. */
class QuoteHead extends Div {
    private static final int MOST_OPTIONS = 4;

    private final Span sentence = new Span();
    private final Button compare = new Button("Compare", Icons.of("table-2"));
    private final Button propose = new Button("Propose", Icons.of("file-text"));
    private int open;

    QuoteHead(Runnable onCompare, Runnable onPropose) {
        addClassName("jv-quotes-head");
        sentence.getElement().setAttribute("role", "status");
        compare.addClickListener(click -> onCompare.run());
        propose.addClickListener(click -> onPropose.run());
        propose.setVisible(false);
        add(sentence, propose, compare);
    }

    void show(QuoteProgress progress, List<QuoteRow> rows) {
        open = (int) rows.stream().filter(QuoteRow::open).count();
        sentence.removeAll();
        sentence.add(
                Tags.of("b", "%d of %d".formatted(progress.answered(), progress.asked())),
                new Span(" answered"
                        + (progress.declined() == 0 ? "" : ", " + progress.declined() + " declined")
                        + rows.stream()
                                .filter(QuoteRow::best)
                                .findFirst()
                                .map(best -> ". Best: " + best.operatorName())
                                .orElse("")));
    }

    void chosen(int count) {
        int compared = count >= 2 ? count : open;
        compare.setText("Compare " + compared);
        compare.setVisible(compared >= 2);
        propose.setVisible(count > 0);
        propose.setText(verb(count));
        propose.setEnabled(count <= MOST_OPTIONS);
        propose.setTooltipText(count <= MOST_OPTIONS ? "" : "A proposal holds at most four options.");
    }

    static String verb(int count) {
        return switch (count) {
            case 0 -> "Propose";
            case 1 -> "Propose 1 option";
            default -> "Propose " + count + " options";
        };
    }
}
