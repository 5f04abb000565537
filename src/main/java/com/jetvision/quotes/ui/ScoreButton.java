package com.jetvision.quotes.ui;

import com.jetvision.platform.ui.Bar;
import com.jetvision.platform.ui.Tags;
import com.jetvision.platform.ui.Tone;
import com.jetvision.quotes.QuoteRow;
import com.vaadin.flow.component.html.NativeButton;

/** The score as number and bar; a click says why. */
class ScoreButton extends NativeButton {
    private static final int GOOD = 80;
    private static final int FAIR = 60;
    private static final int POOR = 40;

    ScoreButton(QuoteRow row, ScoreReasons reasons) {
        int score = row.score() == null ? 0 : row.score();
        addClassName("jv-score");
        setAriaLabel("Score %d, %s: say why".formatted(score, row.operatorName()));
        add(Tags.bold(String.valueOf(score)), new Bar(score, tone(score)));
        addClickListener(click -> reasons.explain(this, row));
    }

    static Tone tone(int score) {
        if (score >= GOOD) {
            return Tone.GOOD;
        }
        if (score >= FAIR) {
            return Tone.INFO;
        }
        return score >= POOR ? Tone.WAIT : Tone.BAD;
    }
}
