package com.jetvision.documents;

import com.jetvision.documents.kit.Canvas;
import com.jetvision.documents.kit.Face;
import com.jetvision.documents.kit.Ink;
import com.jetvision.documents.kit.Style;
import com.jetvision.documents.kit.Tag;
import com.jetvision.documents.papers.PaperFact;
import com.jetvision.documents.papers.ProposalPaper;
import java.util.List;

/** The four steps from the proposal to take-off, with their dates. */
record NextSteps(Canvas canvas, ProposalPaper paper) {
    private static final Style NUMERAL = Style.line(Face.SERIF, 24, Ink.GOLD_TEXT);
    private static final double WIDTH = 110;

    void draw() {
        canvas.need(110);
        Parts.section(canvas, 23, "From here to take-off");
        double top = canvas.y();
        var steps = steps();
        int most = steps.stream()
                .mapToInt(step -> canvas.lines(step.value(), WIDTH, Type.SMALL))
                .max()
                .orElse(0);
        canvas.group(Tag.LIST, () -> {
            for (int i = 0; i < steps.size(); i++) {
                var step = steps.get(i);
                int number = i + 1;
                double x = canvas.sheet().x(54 + i * 126);
                canvas.group(Tag.ITEM, () -> {
                    canvas.leaf(Tag.LABEL, () -> canvas.text(number + " ", x, top + 31, NUMERAL));
                    canvas.leaf(Tag.BODY, () -> {
                        canvas.text(step.label() + " ", x + 16, top + 29, Type.STRONG);
                        canvas.block(step.value(), x, top + 45, WIDTH, Type.SMALL);
                    });
                });
            }
        });
        canvas.at(top + 45 + (most - 1) * 11.2);
    }

    private List<PaperFact> steps() {
        var until = paper.validUntil().atZone(paper.house().zone());
        return List.of(
                new PaperFact(
                        "Accept",
                        "By " + Formats.date(until.toLocalDate()) + ", " + Formats.time(until)
                                + ". The price is firm until then, as long as the aircraft is free."),
                new PaperFact(
                        "Sign",
                        "The contract names the operating carrier and makes the disclosures of 14 CFR Part\u00a0295."),
                new PaperFact("Pay", payment()),
                new PaperFact(
                        "Tell us who flies",
                        "Names and dates of birth within "
                                + Formats.counted(paper.terms().passengerDataHours(), "hour") + " of signing."));
    }

    private String payment() {
        var terms = paper.terms();
        var by = Formats.date(terms.payBy());
        return terms.depositPercent() == null
                ? "By bank transfer on signing, and in any case by " + by + "."
                : Formats.percent(terms.depositPercent()) + " by bank transfer on signing, the rest by " + by + ".";
    }
}
