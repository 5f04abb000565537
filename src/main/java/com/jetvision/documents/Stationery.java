package com.jetvision.documents;

import com.jetvision.documents.kit.Canvas;
import com.jetvision.documents.kit.Face;
import com.jetvision.documents.kit.Facts;
import com.jetvision.documents.kit.Ink;
import com.jetvision.documents.kit.Sheet;
import com.jetvision.documents.kit.Style;
import com.jetvision.documents.papers.PaperHouse;
import com.jetvision.documents.papers.PaperSize;
import java.awt.Color;
import java.time.Instant;

/** The letter paper of a house: its mark, name, kind and number above, the legal line and the page number below. */
record Stationery(PaperHouse house, String kind, String number, String legal, boolean cover) {
    private static final Style NAME = Style.line(Face.SEMIBOLD, 8.6, Ink.TEXT);
    private static final Style KIND = Style.line(Face.REGULAR, 8, Ink.THIRD);

    /** Opens a document on this paper. */
    Canvas open(String title, String subject, int version, Instant at) {
        var sheet = house.size() == PaperSize.A4 ? Sheet.A4 : Sheet.LETTER;
        var facts = new Facts(title, subject, house.name(), "en-US", at, kind + "|" + number + "|" + version);
        return new Canvas(sheet, facts, this::furnish);
    }

    private void furnish(Canvas canvas) {
        if (!cover || canvas.page() > 1) {
            head(canvas);
        }
        foot(canvas);
    }

    private void head(Canvas canvas) {
        var sheet = canvas.sheet();
        mark(canvas, sheet.left(), 34, 18, Ink.NAVY);
        canvas.fitted(house.name(), sheet.x(79), 46.5, 200, NAME);
        var words = kind + "   ·   " + number;
        canvas.textTo(words, sheet.right(), 46.5, canvas.fit(words, 260, KIND));
        canvas.rule(sheet.left(), sheet.right(), 60, 0.5, Ink.HAIR);
    }

    private void foot(Canvas canvas) {
        var sheet = canvas.sheet();
        double rule = sheet.height() - 54;
        canvas.rule(sheet.left(), sheet.right(), rule, 0.5, Ink.HAIR);
        canvas.block(legal, sheet.left(), rule + 11, sheet.textWidth() - 80, Type.LEGAL);
        canvas.pageNumber(sheet.right(), rule + 11);
    }

    /** The rising curve of the house in a rounded square. */
    static void mark(Canvas canvas, double x, double top, double side, Color ground) {
        canvas.fill(ground, path -> path.round(x, top, side, side, side / 4));
        canvas.strokeRound(
                Ink.GOLD,
                side * 0.068,
                path -> path.move(x + side * 0.214, top + side * 0.697)
                        .curve(
                                x + side * 0.464,
                                top + side * 0.678,
                                x + side * 0.643,
                                top + side * 0.468,
                                x + side * 0.75,
                                top + side * 0.303));
        canvas.strokeRound(
                Ink.WHITE,
                side * 0.068,
                path -> path.move(x + side * 0.553, top + side * 0.336)
                        .line(x + side * 0.761, top + side * 0.278)
                        .line(x + side * 0.807, top + side * 0.489));
    }
}
