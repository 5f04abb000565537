package com.jetvision.documents;

import com.jetvision.documents.kit.Canvas;
import com.jetvision.documents.kit.Face;
import com.jetvision.documents.kit.Ink;
import com.jetvision.documents.kit.Style;
import com.jetvision.documents.kit.Tag;
import com.jetvision.documents.papers.PaperClause;
import com.jetvision.documents.papers.PaperSignature;
import java.util.List;

/** The parts that documents share: titles, notes, facts, clauses, places to sign. */
final class Parts {
    private static final Style CLAUSE_HEAD = Style.line(Face.SEMIBOLD, 10, Ink.NAVY);
    private static final Style CLAUSE_NUMBER = Style.line(Face.TAB_REGULAR, 8, Ink.THIRD);
    private static final Style SIGNER_HEAD = Style.line(Face.SEMIBOLD, 9, Ink.TEXT);
    private static final Style SIGNER_NAME = Style.line(Face.MEDIUM, 8.6, Ink.TEXT);
    private static final double PLACE_HEIGHT = 42;

    private Parts() {}

    /** The official name in gold, what it is for the reader in the large serif, and a line below (may be empty). */
    static void title(Canvas canvas, String kicker, String title, String below) {
        var sheet = canvas.sheet();
        canvas.leaf(Tag.P, () -> canvas.fitted(kicker, sheet.left(), 90, sheet.textWidth(), Type.KICKER));
        canvas.leaf(Tag.H1, () -> canvas.fitted(title, sheet.left() - 1, 123, sheet.textWidth(), Type.TITLE));
        canvas.at(141);
        if (!below.isEmpty()) {
            canvas.leaf(
                    Tag.P,
                    () -> canvas.flow(
                            below, sheet.left(), sheet.textWidth(), new Style(Face.REGULAR, 9.4, 13.4, Ink.SECOND)));
        }
    }

    /** A section's title on the given baseline below the flow. */
    static void section(Canvas canvas, double distance, String title) {
        canvas.down(distance);
        canvas.leaf(
                Tag.H2,
                () -> canvas.fitted(
                        title,
                        canvas.sheet().left() - 0.5,
                        canvas.y(),
                        canvas.sheet().textWidth(),
                        Type.SECTION));
    }

    /** A note on warm ground with a gold bar; the flow stands at its foot. */
    static void note(Canvas canvas, String markup) {
        var sheet = canvas.sheet();
        double width = sheet.textWidth() - 28;
        double height = canvas.lines(markup, width, Type.NOTE) * 11.6 + 16.5;
        canvas.need(height);
        double top = canvas.y();
        canvas.fill(Ink.GROUND, path -> path.round(sheet.left(), top, sheet.textWidth(), height, 5));
        canvas.fill(Ink.GOLD, path -> path.box(sheet.left(), top + 5, 2, height - 10));
        canvas.leaf(Tag.P, () -> canvas.block(markup, sheet.left() + 14, top + 16.2, width, Type.NOTE));
        canvas.at(top + height);
    }

    /** A label in gold with its value below, and a line below that (may be empty), within a width; answers where it ends. */
    static double fact(
            Canvas canvas, double x, double baseline, double width, String label, String value, String below) {
        double[] foot = {baseline};
        canvas.leaf(Tag.P, () -> {
            canvas.text(label + " ", x, baseline, Type.LABEL);
            var style = new Style(Face.SEMIBOLD, 9.8, 11, Ink.TEXT);
            if (canvas.width(value, style) > width) {
                style = style.times(0.86f);
            }
            foot[0] = canvas.block(value, x, baseline + 14.5, width, style);
            if (!below.isEmpty()) {
                foot[0] += 12;
                var space = canvas.width(" ", Type.SECONDARY);
                canvas.text(" " + canvas.cut(below, width, Type.SECONDARY), x - space, foot[0], Type.SECONDARY);
            }
        });
        return foot[0];
    }

    /** Numbered sections with numbered paragraphs, over as many pages as they take. */
    static void clauses(Canvas canvas, List<PaperClause> clauses) {
        for (int i = 0; i < clauses.size(); i++) {
            clause(canvas, i + 1, clauses.get(i));
        }
    }

    private static void clause(Canvas canvas, int number, PaperClause clause) {
        var sheet = canvas.sheet();
        double text = sheet.x(82);
        double width = sheet.right() - text;
        canvas.need(17 + 2 * 13.2);
        if (canvas.y() < 100) {
            canvas.at(103);
        }
        canvas.leaf(Tag.H2, () -> canvas.text(number + ". " + clause.heading(), sheet.left(), canvas.y(), CLAUSE_HEAD));
        canvas.down(17.2);
        canvas.group(Tag.LIST, () -> {
            for (int i = 0; i < clause.paragraphs().size(); i++) {
                var label = number + "." + (i + 1);
                var paragraph = clause.paragraphs().get(i);
                canvas.need(canvas.lines(paragraph, width, Type.CLAUSE) > 1 ? 14 : 2);
                canvas.group(Tag.ITEM, () -> {
                    canvas.leaf(
                            Tag.LABEL, () -> canvas.text(label + " ", sheet.left(), canvas.y() - 0.2, CLAUSE_NUMBER));
                    canvas.leaf(Tag.BODY, () -> canvas.flow(paragraph, text, width, Type.CLAUSE));
                });
                canvas.down(2.5);
            }
        });
        canvas.down(6);
    }

    /** Places to sign, two in a row; the seal finds each by the key of its signature. */
    static void signatures(Canvas canvas, List<PaperSignature> signatures) {
        for (int i = 0; i < signatures.size(); i += 2) {
            canvas.need(84);
            double top = canvas.y();
            for (int k = i; k < Math.min(i + 2, signatures.size()); k++) {
                signature(canvas, signatures.get(k), canvas.sheet().x(k % 2 == 0 ? 54 : 326), top);
            }
            canvas.at(top + 98);
        }
    }

    private static void signature(Canvas canvas, PaperSignature signature, double x, double baseline) {
        double width = canvas.sheet().x(286) - canvas.sheet().x(54);
        canvas.leaf(Tag.P, () -> canvas.fitted(signature.heading(), x, baseline, width, SIGNER_HEAD));
        canvas.place("signature." + signature.key(), x, baseline + 5, width, PLACE_HEIGHT);
        canvas.rule(x, x + width, baseline + 48, 0.7, Ink.LINE);
        canvas.leaf(Tag.P, () -> canvas.fitted(signature.name(), x, baseline + 60, width, SIGNER_NAME));
        if (!signature.detail().isEmpty()) {
            canvas.leaf(Tag.P, () -> canvas.fitted(signature.detail(), x, baseline + 71, width, Type.REMARK));
        }
    }
}
