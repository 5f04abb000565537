package com.jetvision.documents;

import com.jetvision.documents.kit.Canvas;
import com.jetvision.documents.kit.Face;
import com.jetvision.documents.kit.Ink;
import com.jetvision.documents.kit.Style;
import com.jetvision.documents.kit.Tag;
import com.jetvision.documents.papers.PaperAircraft;
import com.jetvision.documents.papers.PaperFact;
import com.jetvision.documents.papers.PaperOption;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;

/** One aircraft on offer: cabin plan, facts, and its range against the longest flight. */
record OptionCard(Canvas canvas, PaperOption option, String kicker, int longest, double scale) {
    private static final double TALL = 272;
    private static final double WIDE_TALL = 216;
    private static final Style KICKER = Style.line(Face.MEDIUM, 7.6, Ink.GOLD_TEXT);
    private static final Style SENTENCE = new Style(Face.REGULAR, 8.4, 11, Ink.SECOND);
    private static final Style LABEL = Style.line(Face.REGULAR, 8, Ink.THIRD);
    private static final Style VALUE = new Style(Face.MEDIUM, 8, 10, Ink.TEXT);
    private static final Style RANGE = Style.line(Face.REGULAR, 7.2, Ink.SECOND);

    /** Draws all cards, two by two, over as many pages as they take. */
    static void drawAll(Canvas canvas, List<PaperOption> options, int longest) {
        double scale = 1.095
                * Math.max(
                        longest,
                        options.stream()
                                .map(option -> option.aircraft().rangeNm())
                                .filter(range -> range != null)
                                .mapToInt(Integer::intValue)
                                .max()
                                .orElse(0));
        for (int i = 0; i < options.size(); i++) {
            var category = options.get(i).aircraft().category();
            var kicker = options.size() == 1 ? category : "Option " + (char) ('A' + i) + Formats.DOT + category;
            var card = new OptionCard(canvas, options.get(i), kicker, longest, scale);
            if (options.size() == 1) {
                card.wide();
            } else {
                card.narrow(i % 2 == 0, i + 1 == options.size());
            }
        }
    }

    private void wide() {
        var sheet = canvas.sheet();
        double top = canvas.y();
        double picture = sheet.x(296) - sheet.left();
        frame(sheet.left(), top, sheet.textWidth(), WIDE_TALL);
        canvas.figure(
                alt(),
                sheet.left(),
                top,
                picture,
                WIDE_TALL,
                () -> canvas.clip(
                        path -> path.round(
                                sheet.left() + 0.3, top + 0.3, sheet.textWidth() - 0.6, WIDE_TALL - 0.6, 6.7),
                        () -> {
                            canvas.fill(Ink.GROUND, path -> path.box(sheet.left(), top, picture, WIDE_TALL));
                            CabinPlan.draw(
                                    canvas,
                                    sheet.left() + (picture - 202) / 2,
                                    top + WIDE_TALL / 2,
                                    option.aircraft().seats());
                        }));
        text(sheet.left() + picture + 22, top - 74, sheet.textWidth() - picture - 44, top + 184);
        canvas.at(top + WIDE_TALL);
    }

    private void narrow(boolean left, boolean last) {
        var sheet = canvas.sheet();
        if (left) {
            canvas.need(TALL);
        }
        double top = canvas.y();
        double width = (sheet.textWidth() - 20) / 2;
        double x = left ? sheet.left() : sheet.right() - width;
        frame(x, top, width, TALL);
        canvas.figure(
                alt(),
                x,
                top,
                width,
                86,
                () -> canvas.clip(path -> path.round(x + 0.3, top + 0.3, width - 0.6, TALL - 0.6, 6.7), () -> {
                    canvas.fill(Ink.GROUND, path -> path.box(x, top, width, 86));
                    CabinPlan.draw(
                            canvas,
                            x + (width - 202) / 2,
                            top + 43,
                            option.aircraft().seats());
                }));
        text(x + 16, top, width - 32, top + 246);
        if (!left || last) {
            canvas.at(top + TALL + (last ? 0 : 16));
        }
    }

    private String alt() {
        return "Schematic cabin plan with " + Formats.counted(option.aircraft().seats(), "seat") + ".";
    }

    private void frame(double x, double top, double width, double height) {
        canvas.fillAndStroke(Ink.WHITE, Ink.LINE, 0.6, path -> path.round(x, top, width, height, 7));
    }

    private void text(double x, double top, double width, double barPlace) {
        canvas.leaf(Tag.P, () -> canvas.fitted(kicker, x, top + 105, width, KICKER));
        canvas.leaf(Tag.H2, () -> canvas.fitted(option.aircraft().type(), x - 0.5, top + 127, width, Type.CARD));
        double from = top + 164;
        if (!option.sentence().isEmpty()) {
            var style = canvas.lines(option.sentence(), width, SENTENCE) > 2 ? SENTENCE.times(0.86f) : SENTENCE;
            canvas.leaf(Tag.P, () -> canvas.block(option.sentence(), x, top + 141, width, style));
            from += (canvas.lines(option.sentence(), width, style) - 1) * style.leading() * 0.6;
        }
        var facts = facts(option.aircraft());
        double pitch = Math.min(12.6, (barPlace - 12 - from) / Math.max(facts.size() - 1, 1));
        for (int i = 0; i < facts.size(); i++) {
            var fact = facts.get(i);
            double baseline = from + i * pitch;
            canvas.leaf(Tag.P, () -> {
                canvas.text(fact.label() + " ", x, baseline, LABEL);
                canvas.fitted(fact.value(), x + 50, baseline, width - 50, VALUE);
            });
        }
        range(x, width, barPlace);
    }

    private void range(double x, double width, double place) {
        var range = option.aircraft().rangeNm();
        if (range == null || longest == 0) {
            return;
        }
        bar(Ink.HAIR, x, width, place);
        bar(Ink.NAVY, x, width * range / scale, place);
        bar(Ink.GOLD, x, width * Math.min(longest, range) / scale, place);
        canvas.leaf(Tag.P, () -> {
            canvas.text("Longest flight " + Formats.miles(longest) + " ", x, place + 14, RANGE.in(Ink.GOLD_TEXT));
            canvas.textTo("Range " + Formats.miles(range), x + width, place + 14, RANGE);
        });
    }

    private void bar(Color ink, double x, double width, double place) {
        canvas.fill(ink, path -> path.round(x, place, width, 3, 1.5));
    }

    private static List<PaperFact> facts(PaperAircraft aircraft) {
        var facts = new ArrayList<PaperFact>();
        if (aircraft.built() != null) {
            facts.add(new PaperFact("Built", aircraft.built().toString()));
        }
        facts.add(new PaperFact("Seats", Integer.toString(aircraft.seats())));
        facts.add(new PaperFact("Cabin", aircraft.cabin()));
        facts.add(new PaperFact("Luggage", aircraft.luggage()));
        facts.add(new PaperFact("Wi-Fi", aircraft.wifi()));
        facts.add(new PaperFact("Safety", String.join(Formats.DOT, aircraft.safety())));
        if (aircraft.operator() != null) {
            facts.add(new PaperFact("Operator", aircraft.operator()));
        }
        facts.removeIf(fact -> fact.value().isBlank());
        return facts;
    }
}
