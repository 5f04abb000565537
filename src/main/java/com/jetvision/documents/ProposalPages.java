package com.jetvision.documents;

import com.jetvision.documents.kit.Canvas;
import com.jetvision.documents.kit.Face;
import com.jetvision.documents.kit.Ink;
import com.jetvision.documents.kit.RouteMap;
import com.jetvision.documents.kit.Sheet;
import com.jetvision.documents.kit.Style;
import com.jetvision.documents.kit.Tag;
import com.jetvision.documents.papers.PaperOption;
import com.jetvision.documents.papers.ProposalPaper;
import java.util.List;

/** The charter proposal: cover with letter and itinerary, aircraft and price, terms and how to accept. */
final class ProposalPages {
    private static final double COVER = 400;
    private static final Style HOUSE = Style.line(Face.SEMIBOLD, 12, Ink.WHITE);
    private static final Style TAGLINE = Style.line(Face.REGULAR, 8, Ink.ON_NAVY);
    private static final Style NUMBER = Style.line(Face.TAB_MEDIUM, 9, Ink.WHITE);
    private static final Style ADVISER = Style.line(Face.SERIF_ITALIC, 12.5, Ink.NAVY);

    private final ProposalPaper paper;
    private final Route route;
    private final Canvas canvas;
    private final Sheet sheet;

    private ProposalPages(ProposalPaper paper) {
        this.paper = paper;
        this.route = new Route(paper.legs());
        var number = paper.issue().number();
        this.canvas = new Stationery(
                        paper.house(), "Charter proposal", number, paper.house().brokerStatement(), true)
                .open(
                        "Charter proposal " + number + ": " + route.cities(),
                        "For " + paper.client().name(),
                        paper.issue().version(),
                        paper.issue().at());
        this.sheet = canvas.sheet();
    }

    static Rendered render(ProposalPaper paper) {
        var pages = new ProposalPages(paper);
        pages.cover();
        pages.letter();
        pages.aircraft();
        pages.terms();
        int count = pages.canvas.page();
        var name = "Proposal " + paper.issue().number() + " " + pages.route.forFileName() + ".pdf";
        return Rendered.of(pages.canvas.finish(), name, count);
    }

    private void cover() {
        canvas.figure(
                "Map of the route: " + route.inWords() + ".",
                0,
                0,
                sheet.width(),
                COVER,
                () -> RouteMap.draw(
                        canvas,
                        route.hops(),
                        new RouteMap.Box(0, 0, sheet.width(), COVER),
                        new RouteMap.Box(sheet.x(150), 208, sheet.x(480) - sheet.x(150), 124)));
        Stationery.mark(canvas, sheet.left(), 42, 30, Ink.BADGE);
        canvas.leaf(Tag.P, () -> canvas.fitted(paper.house().name(), sheet.x(94), 57, 260, HOUSE));
        canvas.leaf(Tag.P, () -> canvas.fitted(paper.house().tagline(), sheet.x(94), 70, 260, TAGLINE));
        canvas.leaf(Tag.P, () -> canvas.textTo(paper.issue().number(), sheet.right(), 57, NUMBER));
        canvas.leaf(
                Tag.P,
                () -> canvas.textTo(
                        Formats.longDate(paper.issue().at(), paper.house().zone()), sheet.right(), 70, TAGLINE));
        canvas.leaf(Tag.H1, () -> {
            var lines = route.title();
            canvas.fitted(lines.get(0) + " ", sheet.left() - 1, 130, sheet.textWidth(), Type.COVER);
            canvas.fitted(lines.get(1), sheet.left() - 1, 169, sheet.textWidth(), Type.COVER_SECOND);
        });
    }

    private void letter() {
        var company = paper.client().company();
        var until = paper.validUntil().atZone(paper.house().zone());
        var flights =
                Formats.counted(paper.legs().size(), "flight") + Formats.DOT + Formats.counted(route.guests(), "guest");
        double foot = fact(54, 128, "Prepared for", paper.client().name(), company == null ? "" : company);
        foot = Math.max(foot, fact(190, 135, "Travel", route.period(), flights));
        foot = Math.max(
                foot,
                fact(
                        333,
                        129,
                        aircraftCount() + ", all taxes in",
                        priceFrom(),
                        Formats.currency(lowest().price().currency())));
        foot = Math.max(foot, fact(470, 88, "Valid until", Formats.date(until.toLocalDate()), Formats.time(until)));
        canvas.rule(sheet.left(), sheet.right(), foot + 17.5, 0.5, Ink.HAIR);
        canvas.at(foot + 37.5);
        if (!paper.letter().isBlank()) {
            canvas.leaf(
                    Tag.P,
                    () -> canvas.flow(paper.letter().strip(), sheet.left(), sheet.x(484) - sheet.left(), Type.LETTER));
            canvas.down(6);
        }
        var adviser = paper.adviser();
        canvas.leaf(
                Tag.P,
                () -> canvas.fitted(
                        adviser.name() + ", your " + adviser.role(),
                        sheet.left(),
                        canvas.y(),
                        sheet.textWidth(),
                        ADVISER));
        Parts.section(canvas, 34, "Your itinerary");
        canvas.down(11);
        Itinerary.draw(canvas, paper.legs());
    }

    private double fact(double x, double width, String label, String value, String below) {
        return Parts.fact(canvas, sheet.x(x), 430, sheet.x(x + width) - sheet.x(x), label, value, below);
    }

    private String aircraftCount() {
        return paper.options().size() == 1
                ? "Your aircraft"
                : Formats.inWords(paper.options().size()) + " aircraft";
    }

    private PaperOption lowest() {
        return paper.options().stream()
                .min((a, b) -> a.price().total().compareTo(b.price().total()))
                .orElseThrow();
    }

    private String priceFrom() {
        var price = lowest().price();
        return (paper.options().size() == 1 ? "" : "from ") + Formats.money(price.total(), price.currency());
    }

    private void aircraft() {
        canvas.newPage();
        boolean one = paper.options().size() == 1;
        Parts.title(
                canvas, one ? "Chosen for this trip" : aircraftCount() + ", chosen for this trip", "Your aircraft", "");
        OptionCard.drawAll(canvas, paper.options(), route.longest());
        canvas.need(120);
        Parts.section(canvas, 27, "Price in full");
        canvas.down(11);
        PriceTable.ofOptions(canvas, paper.options());
        if (!paper.scope().note().isEmpty()) {
            canvas.down(14.5);
            canvas.leaf(Tag.P, () -> canvas.flow(paper.scope().note(), sheet.left(), sheet.textWidth(), Type.REMARK));
            canvas.down(-4);
        }
        if (!paper.scope().included().isEmpty() || !paper.scope().notIncluded().isEmpty()) {
            included();
        }
    }

    private void included() {
        int rows = Math.max(
                paper.scope().included().size(), paper.scope().notIncluded().size());
        canvas.need(30 + 17 + rows * 14);
        Parts.section(canvas, 23, "What is included");
        canvas.down(17);
        double top = canvas.y();
        list(paper.scope().included(), sheet.x(54), top, true);
        list(paper.scope().notIncluded(), sheet.x(316), top, false);
        canvas.at(top + rows * 14);
    }

    private void list(List<String> items, double x, double top, boolean included) {
        var style = Style.line(Face.REGULAR, 8.6, included ? Ink.TEXT : Ink.SECOND);
        canvas.group(Tag.LIST, () -> {
            for (int i = 0; i < items.size(); i++) {
                double baseline = top + i * 14;
                var words = (included ? "" : "Not included: ") + items.get(i);
                if (included) {
                    canvas.strokeRound(
                            Ink.GOOD,
                            1.3,
                            path -> path.move(x, baseline - 2.6)
                                    .line(x + 2.6, baseline)
                                    .line(x + 7, baseline - 5.4));
                } else {
                    canvas.rule(x + 1, x + 6, baseline - 2.8, 0.9, Ink.THIRD);
                }
                canvas.group(
                        Tag.ITEM,
                        () -> canvas.leaf(
                                Tag.BODY,
                                () -> canvas.fitted(words, x + 13, baseline, sheet.x(302) - sheet.x(67), style)));
            }
        });
    }

    private void terms() {
        canvas.newPage();
        Parts.title(canvas, "Plain terms", "If plans change", "");
        if (!paper.terms().cancellation().isEmpty()) {
            canvas.at(151);
            var cancellation =
                    new Cancellation(paper.terms().cancellation(), paper.legs().getFirst());
            cancellation.bar(canvas);
            cancellation.table(
                    canvas,
                    paper.options().stream()
                            .map(option -> option.aircraft().type())
                            .toList(),
                    paper.options().stream()
                            .map(option -> option.price().currency())
                            .toList());
            canvas.down(13);
        }
        canvas.leaf(
                Tag.P,
                () -> canvas.flow(
                        "The charge is a share of the total. Should the carrier or the aircraft change for a reason"
                                + " that is not yours, you may accept the substitute or cancel with a full refund.",
                        sheet.left(),
                        sheet.textWidth(),
                        Type.REMARK));
        new NextSteps(canvas, paper).draw();
        AcceptBox.draw(canvas, paper);
        aboutTheBroker();
    }

    private void aboutTheBroker() {
        var small = new Style(Face.REGULAR, 7.6, 10.8, Ink.THIRD);
        canvas.need(70);
        canvas.down(22);
        canvas.leaf(
                Tag.H2,
                () -> canvas.text(
                        "About the broker", sheet.left(), canvas.y(), Style.line(Face.SEMIBOLD, 8.4, Ink.TEXT)));
        canvas.down(13);
        var house = paper.house();
        canvas.leaf(
                Tag.P,
                () -> canvas.flow(
                        house.brokerStatement() + " " + house.capacity().sentence()
                                + " The carrier’s corporate name, our capacity and our liability insurance are disclosed in"
                                + " writing before you sign; on request we also disclose any relationship with the carrier,"
                                + " the total cost including carrier fees and taxes, and third-party fees payable directly."
                                + " Safety ratings are private programs as reported on "
                                + Formats.date(paper.issue().at(), house.zone())
                                + "; they are not a requirement or an endorsement of the FAA. Cabin plans are schematic.",
                        sheet.left(),
                        sheet.textWidth(),
                        small));
    }
}
