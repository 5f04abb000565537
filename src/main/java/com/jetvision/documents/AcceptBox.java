package com.jetvision.documents;

import com.jetvision.documents.kit.Canvas;
import com.jetvision.documents.kit.Face;
import com.jetvision.documents.kit.Ink;
import com.jetvision.documents.kit.Qr;
import com.jetvision.documents.kit.Style;
import com.jetvision.documents.kit.Tag;
import com.jetvision.documents.papers.ProposalPaper;

/** The navy box in which the client finds the private page and the adviser. */
final class AcceptBox {
    private static final double HEIGHT = 124;
    private static final Style WORDS = new Style(Face.REGULAR, 8.8, 12.4, Ink.ON_NAVY);
    private static final Style LINK = Style.line(Face.MEDIUM, 9, Ink.GOLD);
    private static final Style LABEL = Style.line(Face.MEDIUM, 7.4, Ink.GOLD);
    private static final Style NAME = Style.line(Face.SERIF, 17, Ink.WHITE);
    private static final Style CONTACT = Style.line(Face.TAB_REGULAR, 8.6, Ink.WHITE);
    private static final Style HOURS = Style.line(Face.SERIF_ITALIC, 11, Ink.ON_NAVY);

    private AcceptBox() {}

    static void draw(Canvas canvas, ProposalPaper paper) {
        canvas.down(30);
        canvas.need(HEIGHT);
        var sheet = canvas.sheet();
        double top = canvas.y();
        canvas.fill(Ink.NAVY, path -> path.round(sheet.left(), top, sheet.textWidth(), HEIGHT, 8));
        canvas.fill(Ink.WHITE, path -> path.round(sheet.x(72), top + 18, 88, 88, 4));
        canvas.figure(
                "Code to scan for " + shown(paper.link()),
                sheet.x(72),
                top + 18,
                88,
                88,
                () -> Qr.draw(canvas, paper.link(), sheet.x(72) + 7, top + 25, 74, Ink.NAVY));
        double x = sheet.x(180);
        double room = sheet.x(384) - x;
        canvas.leaf(Tag.H2, () -> canvas.text("To accept", x, top + 42, Type.CARD.in(Ink.WHITE)));
        var what = paper.options().size() == 1 ? "look at the aircraft" : "choose an aircraft";
        canvas.leaf(
                Tag.P,
                () -> canvas.block(
                        "Open your private page, " + what + " and accept. It takes a minute; nothing is charged.",
                        x,
                        top + 60,
                        room,
                        WORDS));
        canvas.group(
                Tag.P,
                () -> canvas.link(
                        shown(paper.link()), x, top + 103, canvas.fit(shown(paper.link()), room, LINK), paper.link()));
        adviser(canvas, paper, sheet.x(398), top);
        canvas.at(top + HEIGHT);
    }

    private static void adviser(Canvas canvas, ProposalPaper paper, double x, double top) {
        var adviser = paper.adviser();
        double room = canvas.sheet().right() - 14 - x;
        canvas.leaf(Tag.P, () -> {
            canvas.text("Your " + adviser.role() + " ", x, top + 34, LABEL);
            canvas.fitted(adviser.name() + " ", x, top + 52, room, NAME);
            if (!adviser.phone().isBlank()) {
                canvas.fitted(adviser.phone() + " ", x, top + 69, room, CONTACT);
            }
            canvas.fitted(
                    adviser.email(), x, top + (adviser.phone().isBlank() ? 69 : 82), room, CONTACT.as(Face.REGULAR));
        });
        canvas.leaf(Tag.P, () -> canvas.text("Any hour, until you are home", x, top + 103, HOURS));
    }

    /** The address as people read it; a long token is cut in its middle, the link and the code carry the whole. */
    private static String shown(String link) {
        var shown = link.replaceFirst("^https?://", "");
        int token = shown.lastIndexOf('/') + 1;
        return shown.length() - token <= 16
                ? shown
                : shown.substring(0, token) + shown.substring(token, token + 6) + "…"
                        + shown.substring(shown.length() - 4);
    }
}
