package com.jetvision.documents;

import com.jetvision.documents.kit.Canvas;
import com.jetvision.documents.kit.Face;
import com.jetvision.documents.kit.Ink;
import com.jetvision.documents.kit.Sheet;
import com.jetvision.documents.kit.Style;
import com.jetvision.documents.kit.Tag;
import com.jetvision.documents.papers.ContractPaper;
import com.jetvision.documents.papers.PaperDisclosure;
import com.jetvision.documents.papers.PaperFact;
import com.jetvision.documents.papers.PaperPrice;
import com.jetvision.documents.papers.PaperTerms;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The charter contract: the charter, the disclosures of Part 295, the terms, payment and signatures. */
final class ContractPages {
    private static final Style PARTY = new Style(Face.SEMIBOLD, 9.2, 11, Ink.TEXT);
    private static final Style PARTY_LINE = new Style(Face.TAB_REGULAR, 8.2, 12, Ink.SECOND);
    private static final Style BANK_LABEL = Style.line(Face.REGULAR, 8.8, Ink.THIRD);
    private static final Style BANK_VALUE = Style.line(Face.TAB_MEDIUM, 9, Ink.TEXT);

    private final ContractPaper paper;
    private final Route route;
    private final Canvas canvas;
    private final Sheet sheet;

    private ContractPages(ContractPaper paper) {
        this.paper = paper;
        this.route = new Route(paper.legs());
        var number = paper.issue().number();
        this.canvas = new Stationery(
                        paper.house(),
                        "Charter contract",
                        number,
                        "Sample wording, not legal advice. " + paper.house().brokerStatement(),
                        false)
                .open(
                        "Charter contract " + number + ": " + route.cities(),
                        "Between " + paper.charterer().named() + " and "
                                + paper.house().name(),
                        paper.issue().version(),
                        paper.issue().at());
        this.sheet = canvas.sheet();
    }

    static Rendered render(ContractPaper paper) {
        var pages = new ContractPages(paper);
        pages.charter();
        pages.disclosures();
        pages.clauses();
        pages.payment();
        pages.signatures();
        int count = pages.canvas.page();
        var name = "Contract " + paper.issue().number() + " " + pages.route.forFileName() + ".pdf";
        return Rendered.of(pages.canvas.finish(), name, count);
    }

    private void charter() {
        var house = paper.house();
        Parts.title(
                canvas,
                "Charter contract " + paper.issue().number(),
                "Your charter",
                "Between " + paper.charterer().named() + " (the charterer), and " + house.name()
                        + " (the broker). Made on "
                        + Formats.longDate(paper.issue().at(), house.zone()) + ".");
        var aircraft = paper.accepted().aircraft();
        canvas.down(6.6);
        double facts = canvas.y();
        fact(54, 128, facts, "Aircraft", aircraft.type() + (aircraft.built() == null ? "" : ", " + aircraft.built()));
        fact(190, 120, facts, "Category", aircraft.category());
        fact(318, 90, facts, "Guests", route.guests() + " of " + Formats.counted(aircraft.seats(), "seat"));
        fact(416, 142, facts, "From proposal", paper.fromProposal() + ", accepted");
        canvas.at(facts);
        Parts.section(canvas, 49, "Itinerary");
        canvas.down(11);
        Itinerary.draw(canvas, paper.legs());
        canvas.need(120);
        Parts.section(canvas, 25, "Price");
        canvas.down(11);
        PriceTable.ofOne(canvas, price());
        canvas.down(17);
        Parts.note(canvas, due());
        parties();
    }

    private void fact(double x, double width, double baseline, String label, String value) {
        Parts.fact(canvas, sheet.x(x), baseline, sheet.x(x + width) - sheet.x(x), label, value, "");
    }

    private PaperPrice price() {
        return paper.accepted().price();
    }

    private String due() {
        var terms = paper.terms();
        var by = "**" + Formats.date(terms.payBy()) + "**";
        var payment = terms.depositPercent() == null
                ? "Payment in full is due on signing and in any case by " + by + "."
                : "A deposit of **" + Formats.percent(terms.depositPercent()) + "** is due on signing, the rest by "
                        + by + ".";
        return "Copied from the accepted version of the proposal; nothing is calculated again. " + payment
                + " Passenger names and dates of birth are due within "
                + Formats.counted(terms.passengerDataHours(), "hour") + " of signing.";
    }

    private void parties() {
        var broker = new ArrayList<String>();
        broker.add(paper.house().address());
        broker.add(paper.adviser().name() + ", " + paper.adviser().role());
        broker.add(paper.adviser().phone());
        broker.add(paper.adviser().email());
        var charterer = new ArrayList<String>();
        if (paper.charterer().company() != null) {
            charterer.add(paper.charterer().company());
        }
        charterer.addAll(paper.charterer().lines());
        var aircraft = paper.accepted().aircraft();
        canvas.need(
                46 + 12 * Math.max(4, Math.max(charterer.size(), paper.onBoard().size())));
        Parts.section(canvas, 35, "Parties");
        double top = canvas.y() + 17;
        double foot = party(54, top, "The charterer", paper.charterer().name(), charterer);
        foot = Math.max(foot, party(230, top, "The broker", paper.house().legalName(), broker));
        foot = Math.max(
                foot,
                party(
                        406,
                        top,
                        "On board",
                        aircraft.type() + ", " + Formats.counted(aircraft.seats(), "seat"),
                        paper.onBoard()));
        canvas.at(foot);
    }

    private double party(double x, double top, String label, String name, List<String> lines) {
        double left = sheet.x(x);
        double width = sheet.x(x + 166) - left;
        double[] at = {top + 13.5};
        canvas.leaf(Tag.P, () -> {
            canvas.text(label + " ", left, top, Type.LABEL);
            at[0] = canvas.block(name, left, at[0], width, PARTY) + 13;
            for (var line : lines) {
                if (!line.isBlank()) {
                    at[0] = canvas.block(line + " ", left, at[0], width, PARTY_LINE) + 12;
                }
            }
        });
        return at[0];
    }

    private void disclosures() {
        canvas.newPage();
        var last = paper.disclosures().stream()
                .max(Comparator.comparing(PaperDisclosure::at))
                .orElseThrow();
        Parts.title(
                canvas,
                "14 CFR 295.24",
                "What we must tell you",
                "Given on " + Formats.dateTime(last.at().atZone(paper.house().zone())) + ", version " + last.version()
                        + ", before you enter into this contract.");
        canvas.down(4.6);
        canvas.rule(sheet.left(), sheet.right(), canvas.y(), 0.5, Ink.HAIR);
        canvas.group(Tag.LIST, () -> {
            for (int i = 0; i < paper.disclosures().size(); i++) {
                disclosure(i + 1, paper.disclosures().get(i), last);
            }
        });
        canvas.down(18);
        Parts.note(
                canvas,
                "If another carrier is to fly you, we tell you at once. You may then accept the change or"
                        + " **cancel with a full refund**; silence is not acceptance.");
        if (!paper.terms().cancellation().isEmpty()) {
            canvas.need(150);
            Parts.section(canvas, 33, "Cancellation");
            canvas.down(11);
            new Cancellation(paper.terms().cancellation(), paper.legs().getFirst())
                    .table(canvas, List.of("Amount"), List.of(price().currency()));
        }
    }

    private void disclosure(int number, PaperDisclosure disclosure, PaperDisclosure last) {
        double x = sheet.x(212);
        double width = sheet.right() - x;
        var given = disclosure.version() == last.version() && disclosure.at().equals(last.at())
                ? ""
                : " Given on "
                        + Formats.dateTime(disclosure.at().atZone(paper.house().zone())) + ", version "
                        + disclosure.version() + ".";
        var text = disclosure.text() + given;
        double height = Math.max(40, 18 + canvas.lines(text, width, Type.BODY) * 13);
        canvas.need(height);
        double top = canvas.y();
        canvas.group(Tag.ITEM, () -> {
            canvas.leaf(Tag.LABEL, () -> canvas.text(number + " ", sheet.left(), top + 23.6, Type.NUMERAL));
            canvas.leaf(Tag.BODY, () -> {
                canvas.fitted(disclosure.title() + " ", sheet.x(80), top + 19.6, x - sheet.x(80) - 8, Type.STRONG);
                canvas.block(text, x, top + 19.6, width, Type.BODY);
            });
        });
        canvas.at(top + height);
        canvas.rule(sheet.left(), sheet.right(), canvas.y(), 0.5, Ink.HAIR);
    }

    private void clauses() {
        canvas.newPage();
        Parts.title(canvas, "Sample wording, to be replaced by counsel", "Terms", "");
        canvas.at(158);
        Parts.clauses(canvas, paper.clauses());
    }

    private static String due(PaperTerms terms) {
        var by = Formats.date(terms.payBy());
        return terms.depositPercent() == null
                ? "On signing; at the latest " + by
                : Formats.percent(terms.depositPercent()) + " on signing, the rest by " + by;
    }

    private void payment() {
        var facts = new ArrayList<>(paper.bank());
        facts.add(new PaperFact("Reference", paper.issue().number()));
        facts.add(new PaperFact("Due", due(paper.terms())));
        double height = 22 + facts.size() * 17;
        canvas.need(28 + height + 45);
        Parts.section(canvas, 14, "How to pay: " + Formats.money(price().total(), price().currency()));
        double top = canvas.y() + 15.4;
        canvas.fill(Ink.GROUND, path -> path.round(sheet.left(), top, sheet.textWidth(), height, 6));
        for (int i = 0; i < facts.size(); i++) {
            var fact = facts.get(i);
            double baseline = top + 22 + i * 17;
            canvas.leaf(Tag.P, () -> {
                canvas.text(fact.label() + " ", sheet.x(72), baseline, BANK_LABEL);
                canvas.fitted(fact.value(), sheet.x(184), baseline, sheet.right() - sheet.x(184) - 14, BANK_VALUE);
            });
        }
        canvas.at(top + height + 13);
        canvas.leaf(
                Tag.P,
                () -> canvas.flow(
                        "We never change bank details by e-mail. If you receive other details, call "
                                + paper.adviser().phone() + " before you pay. By check: payable to "
                                + paper.house().legalName() + ", memo "
                                + paper.issue().number() + ".",
                        sheet.left(),
                        sheet.textWidth(),
                        new Style(Face.REGULAR, 8.4, 12, Ink.SECOND)));
    }

    private void signatures() {
        canvas.need(170);
        Parts.section(canvas, canvas.y() < 100 ? 20 : 35, "Signatures");
        canvas.down(21);
        canvas.leaf(
                Tag.P,
                () -> canvas.flow(
                        "By signing, the charterer confirms that the disclosures of 14 CFR 295.24 above were received"
                                + " before this contract was made, and agrees to its terms. Both parties agree to sign"
                                + " electronically.",
                        sheet.left(),
                        sheet.textWidth(),
                        Type.BODY));
        canvas.down(18);
        Parts.signatures(canvas, paper.signatures());
    }
}
