package com.jetvision.documents;

import com.jetvision.documents.kit.Canvas;
import com.jetvision.documents.kit.Column;
import com.jetvision.documents.kit.Face;
import com.jetvision.documents.kit.Ink;
import com.jetvision.documents.kit.Qr;
import com.jetvision.documents.kit.Sheet;
import com.jetvision.documents.kit.Style;
import com.jetvision.documents.kit.Table;
import com.jetvision.documents.kit.Tag;
import com.jetvision.documents.papers.CertificatePaper;
import com.jetvision.documents.papers.PaperEvent;
import com.jetvision.documents.papers.PaperEvidence;
import com.jetvision.documents.papers.PaperFact;
import com.jetvision.documents.papers.PaperSigner;
import java.time.ZoneId;
import java.util.List;

/** The certificate of completion: the file that was shown, who signed it and how that is known, what happened. */
final class CertificatePages {
    private static final List<String> ORDER = List.of("first", "second", "third", "fourth");
    private static final Style PANEL_VALUE = new Style(Face.TAB_MEDIUM, 8.6, 12, Ink.TEXT);
    private static final Style SIGNER = new Style(Face.SEMIBOLD, 9.6, 11.5, Ink.TEXT);
    private static final Style LABEL = Style.line(Face.REGULAR, 8.2, Ink.THIRD);
    private static final Style VALUE = new Style(Face.TAB_REGULAR, 8.2, 10, Ink.TEXT);
    private static final Style AGENT = new Style(Face.TAB_REGULAR, 7.2, 9.6, Ink.TEXT);

    private final CertificatePaper paper;
    private final PaperEvidence evidence;
    private final ZoneId zone;
    private final Canvas canvas;
    private final Sheet sheet;

    private CertificatePages(CertificatePaper paper) {
        this.paper = paper;
        this.evidence = paper.evidence();
        this.zone = evidence.house().zone();
        this.canvas = new Stationery(
                        evidence.house(),
                        "Certificate of completion",
                        evidence.number(),
                        "Made by Jetvision for " + evidence.house().name()
                                + ", after signing and before sealing. The file as it was shown is contained unchanged: it is"
                                + " the first " + Formats.count(paper.shownBytes()) + " bytes of this one.",
                        false)
                .open(
                        "Certificate of completion " + evidence.number(),
                        evidence.kind() + " " + evidence.number() + ", " + evidence.parties(),
                        1,
                        evidence.completedAt());
        this.sheet = canvas.sheet();
    }

    static Rendered render(CertificatePaper paper) {
        var pages = new CertificatePages(paper);
        pages.shown();
        pages.signers();
        pages.consent();
        pages.events();
        pages.check();
        int count = pages.canvas.page();
        return Rendered.of(
                pages.canvas.finish(), "Certificate " + paper.evidence().number() + ".pdf", count);
    }

    private void shown() {
        Parts.title(
                canvas,
                "Evidence of electronic signature",
                "Certificate of completion",
                evidence.kind() + " " + evidence.number() + ", " + evidence.parties());
        double top = canvas.y() - 3.4;
        canvas.fill(Ink.GROUND, path -> path.round(sheet.left(), top, sheet.textWidth(), 96, 6));
        var hash = paper.shownSha256();
        panel(
                top + 25,
                "Document",
                evidence.number() + ", " + Formats.counted(paper.shownPages(), "page") + ", "
                        + Formats.count(paper.shownBytes()) + " bytes");
        panel(top + 43, "SHA-256 shown", hash.substring(0, 32) + " " + hash.substring(32));
        panel(top + 73, "Completed", Formats.bothClocks(evidence.completedAt(), zone));
        if (!evidence.verifyLink().isEmpty()) {
            canvas.figure(
                    "Code to scan for checking this file",
                    sheet.right() - 84,
                    top + 12,
                    72,
                    72,
                    () -> Qr.draw(canvas, evidence.verifyLink(), sheet.right() - 84, top + 12, 72, Ink.NAVY));
        }
        canvas.at(top + 96);
    }

    private void panel(double baseline, String label, String value) {
        canvas.leaf(Tag.P, () -> {
            canvas.text(label + " ", sheet.x(70), baseline, LABEL);
            canvas.block(value, sheet.x(150), baseline, 220, PANEL_VALUE);
        });
    }

    private void signers() {
        Parts.section(canvas, 27, "Who signed");
        canvas.down(15);
        canvas.rule(sheet.left(), sheet.right(), canvas.y(), 0.5, Ink.HAIR);
        for (int i = 0; i < evidence.signers().size(); i++) {
            if (i > 0) {
                canvas.rule(sheet.left(), sheet.right(), canvas.y(), 0.5, Ink.HAIR);
            }
            signer(evidence.signers().get(i), i);
        }
    }

    private void signer(PaperSigner signer, int order) {
        double x = sheet.x(254);
        double width = sheet.right() - x;
        int agentLines = canvas.lines(signer.userAgent(), width, AGENT);
        double height = Math.max(92, 82 + (agentLines - 1) * 9.6);
        canvas.need(height);
        double top = canvas.y();
        double left = sheet.x(182) - sheet.left();
        var role = evidence.signers().size() == 1
                ? signer.role()
                : signer.role() + ", signs " + (order < ORDER.size() ? ORDER.get(order) : "later");
        canvas.leaf(Tag.P, () -> {
            canvas.fitted(signer.name() + " ", sheet.left(), top + 18, left, SIGNER);
            canvas.fitted(role, sheet.left(), top + 30, left, LABEL);
        });
        signature(signer, top + 34, Math.min(left, 120));
        double at = line(signer("E-mail", signer.email()), top + 17, VALUE);
        at = line(signer("IP address", signer.ip()), at + 11.6, VALUE);
        at = line(signer("User agent", signer.userAgent()), at + 11.6, AGENT);
        at = line(signer("Known by", signer.knownBy()), at + 11.6, VALUE);
        line(signer("Signed", Formats.bothClocks(signer.signedAt(), zone)), at + 11.6, VALUE);
        canvas.at(top + height);
    }

    private static PaperFact signer(String label, String value) {
        return new PaperFact(label, value);
    }

    private double line(PaperFact fact, double baseline, Style style) {
        double[] last = {baseline};
        canvas.leaf(Tag.P, () -> {
            canvas.text(fact.label() + " ", sheet.x(196), baseline, LABEL);
            last[0] = canvas.block(fact.value(), sheet.x(254), baseline, sheet.right() - sheet.x(254), style);
        });
        return last[0];
    }

    private void signature(PaperSigner signer, double top, double width) {
        canvas.figure(
                "Signature of " + signer.name(),
                sheet.left(),
                top,
                width,
                34,
                () -> Signature.of(signer)
                        .into(sheet.left() + 4, top, width - 4, 34)
                        .draw(canvas, Ink.NAVY));
    }

    private void consent() {
        var consent = evidence.consent();
        canvas.down(3);
        Parts.note(
                canvas,
                "**Consent, version " + consent.version() + ".** “" + consent.text() + "” Accepted "
                        + Formats.second(consent.at(), zone) + "; text SHA-256 " + shortened(consent.sha256()) + ".");
    }

    private void events() {
        if (evidence.events().isEmpty()) {
            return;
        }
        canvas.need(70);
        Parts.section(canvas, 32, "What happened");
        canvas.down(11);
        var first = evidence.events().getFirst().at();
        boolean oneDay = evidence.events().stream()
                        .map(event -> event.at().atZone(zone).toLocalDate())
                        .distinct()
                        .count()
                == 1;
        var table = new Table(
                canvas,
                16.6,
                List.of(
                        Column.name(oneDay ? Formats.dayAndZone(first, zone) : "When", sheet.left(), sheet.x(118) - 54),
                        Column.words(
                                "Event",
                                sheet.x(oneDay ? 122 : 142),
                                sheet.x(oneDay ? 190 : 204) - sheet.x(oneDay ? 122 : 142)),
                        Column.words("Detail", sheet.x(oneDay ? 196 : 210), sheet.x(490) - sheet.x(oneDay ? 196 : 210)),
                        Column.figures("Chain position", sheet.right(), 62)));
        table.draw(() -> evidence.events()
                .forEach(event ->
                        table.row(when(event, oneDay), event.name(), event.detail(), shortened(event.chainHash()))));
    }

    private String when(PaperEvent event, boolean oneDay) {
        return oneDay ? Formats.clock(event.at(), zone) : Formats.dayAndClock(event.at(), zone);
    }

    private static String shortened(String hash) {
        return hash.length() <= 9 ? hash : hash.substring(0, 4) + "…" + hash.substring(hash.length() - 4);
    }

    private void check() {
        var link = evidence.verifyLink();
        if (link.isEmpty()) {
            return;
        }
        canvas.down(14);
        canvas.need(4);
        canvas.group(Tag.P, () -> {
            double[] end = {0};
            canvas.leaf(
                    Tag.SPAN,
                    () -> end[0] = canvas.text("Check this file: ", sheet.left(), canvas.y(), LABEL.in(Ink.SECOND)));
            var shown = link.replaceFirst("^https?://", "");
            var style = Style.line(Face.MEDIUM, 8.2, Ink.LINK);
            canvas.link(shown, end[0] + 4, canvas.y(), canvas.fit(shown, sheet.right() - end[0] - 4, style), link);
        });
    }
}
