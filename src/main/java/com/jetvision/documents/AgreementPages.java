package com.jetvision.documents;

import com.jetvision.documents.kit.Canvas;
import com.jetvision.documents.kit.Column;
import com.jetvision.documents.kit.Face;
import com.jetvision.documents.kit.Ink;
import com.jetvision.documents.kit.Sheet;
import com.jetvision.documents.kit.Style;
import com.jetvision.documents.kit.Table;
import com.jetvision.documents.kit.Tag;
import com.jetvision.documents.papers.AgreementPaper;
import com.jetvision.documents.papers.PaperFact;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** The agreement with an independent agent: the share, how it is calculated, the terms, signatures. */
final class AgreementPages {
    private static final double PANEL = 92;
    private static final Style SHARE = Style.line(Face.SERIF, 46, Ink.GOLD);
    private static final Style OF_WHAT = Style.line(Face.REGULAR, 8.6, Ink.ON_NAVY);
    private static final Style LABEL = Style.line(Face.MEDIUM, 8.6, Ink.GOLD);
    private static final Style VALUE = Style.line(Face.REGULAR, 9, Ink.WHITE);
    /** The worked example: a client price of 50,000 over an operator cost of 45,000. */
    private static final BigDecimal PRICE = new BigDecimal("50000.00");

    private static final BigDecimal COST = new BigDecimal("45000.00");

    private final AgreementPaper paper;
    private final Canvas canvas;
    private final Sheet sheet;

    private AgreementPages(AgreementPaper paper) {
        this.paper = paper;
        var number = paper.issue().number();
        this.canvas = new Stationery(
                        paper.house(),
                        "Independent agent agreement",
                        number,
                        "Sample wording, not legal advice. Independent contractor agreement, not a contract of employment.",
                        false)
                .open(
                        "Independent agent agreement " + number,
                        "Between " + paper.house().name() + " and "
                                + paper.agent().named(),
                        paper.issue().version(),
                        paper.issue().at());
        this.sheet = canvas.sheet();
    }

    static Rendered render(AgreementPaper paper) {
        var pages = new AgreementPages(paper);
        pages.terms();
        pages.example();
        pages.canvas.down(20);
        Parts.clauses(pages.canvas, paper.clauses());
        pages.signatures();
        int count = pages.canvas.page();
        var name = "Agreement " + paper.issue().number() + " " + paper.agent().name() + ".pdf";
        return Rendered.of(pages.canvas.finish(), name, count);
    }

    private void terms() {
        Parts.title(
                canvas,
                "Independent agent agreement " + paper.issue().number(),
                "Working together",
                "Between " + paper.house().name() + " (the brokerage) and "
                        + paper.agent().named()
                        + " (the agent). Made on "
                        + Formats.longDate(paper.issue().at(), paper.house().zone()) + ".");
        double top = canvas.y() + 4.6;
        canvas.fill(Ink.NAVY, path -> path.round(sheet.left(), top, sheet.textWidth(), PANEL, 8));
        canvas.leaf(Tag.P, () -> {
            canvas.fitted(Formats.percent(paper.commissionPercent()) + " ", sheet.x(74), top + 58, 150, SHARE);
            canvas.text("of the net brokerage fee", sheet.x(74), top + 76, OF_WHAT);
        });
        var facts = List.of(
                new PaperFact("Earned", "when the client has paid in full"),
                new PaperFact("Payable", "monthly, within " + days(paper.payableWithinDays()) + " of month’s end"),
                new PaperFact("After the end", "on earlier deals, if paid within " + days(paper.afterEndDays())),
                new PaperFact("Notice", days(paper.noticeDays()) + ", in writing, by either side"));
        for (int i = 0; i < facts.size(); i++) {
            var fact = facts.get(i);
            double baseline = top + 26 + i * 16;
            canvas.leaf(Tag.P, () -> {
                canvas.text(fact.label() + " ", sheet.x(244), baseline, LABEL);
                canvas.text(fact.value(), sheet.x(316), baseline, VALUE);
            });
        }
        canvas.at(top + PANEL);
    }

    private static String days(int days) {
        return Formats.counted(days, "day");
    }

    private void example() {
        Parts.section(canvas, 29, "How commission is calculated");
        canvas.down(11);
        var fee = PRICE.subtract(COST);
        var share = fee.multiply(paper.commissionPercent()).movePointLeft(2).setScale(2, RoundingMode.HALF_UP);
        var table = new Table(
                canvas,
                21,
                List.of(
                        Column.name("Example", sheet.left(), sheet.x(240) - sheet.left()),
                        Column.words("", sheet.x(260), sheet.x(440) - sheet.x(260)),
                        Column.figures("Amount", sheet.right(), 100)));
        table.draw(() -> {
            table.row("Client price before tax", "what the client pays for the flights", dollars(PRICE));
            table.row("Operator cost", "what the carrier is paid", dollars(COST.negate()));
            table.row("Net brokerage fee", "", dollars(fee));
            table.total("Commission, " + Formats.percent(paper.commissionPercent()), "", dollars(share));
        });
    }

    private static String dollars(BigDecimal amount) {
        return Formats.money(amount, "USD");
    }

    private void signatures() {
        canvas.need(150);
        Parts.section(canvas, 18, "Signatures");
        canvas.down(28);
        Parts.signatures(canvas, paper.signatures());
    }
}
