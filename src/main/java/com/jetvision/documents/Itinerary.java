package com.jetvision.documents;

import com.jetvision.documents.kit.Canvas;
import com.jetvision.documents.kit.Column;
import com.jetvision.documents.kit.Face;
import com.jetvision.documents.kit.Ink;
import com.jetvision.documents.kit.Style;
import com.jetvision.documents.kit.Table;
import com.jetvision.documents.kit.Tag;
import com.jetvision.documents.papers.PaperAirport;
import com.jetvision.documents.papers.PaperLeg;
import java.util.List;

/** The flights, two lines each: the fact, and below it the place or day. */
final class Itinerary {
    private static final double ROW = 40;
    private static final double AIRPORT = 146;
    private static final Style DATE = Style.line(Face.SEMIBOLD, 9, Ink.TEXT);
    private static final Style TIME = Style.line(Face.TAB_SEMIBOLD, 9.6, Ink.TEXT);
    private static final Style LENGTH = Style.line(Face.TAB_MEDIUM, 9, Ink.TEXT);
    private static final Style FIGURES = Style.line(Face.TAB_REGULAR, 7.8, Ink.THIRD);

    private final Canvas canvas;

    private Itinerary(Canvas canvas) {
        this.canvas = canvas;
    }

    /** Draws the table from the place the flow has come to. */
    static void draw(Canvas canvas, List<PaperLeg> legs) {
        var itinerary = new Itinerary(canvas);
        canvas.group(Tag.TABLE, () -> {
            Table.heads(canvas, itinerary.heads());
            legs.forEach(itinerary::row);
        });
    }

    private List<Column> heads() {
        return List.of(
                Column.name("Date", x(54), 90),
                Column.name("Departure, local time", x(156), 150),
                Column.name("Arrival, local time", x(330), 130),
                Column.figures("Flight, about", x(558), 90));
    }

    private void row(PaperLeg leg) {
        if (canvas.y() + ROW > canvas.sheet().bottom()) {
            canvas.newPage();
            Table.headsAgain(canvas, heads());
        }
        double top = canvas.y();
        var departure = leg.departure();
        var arrival = leg.arrival();
        canvas.group(Tag.ROW, () -> {
            Table.rowHead(canvas, () -> {
                canvas.text(Formats.date(departure.toLocalDate()) + " ", x(54), top + 17, DATE);
                canvas.text(Formats.weekday(departure), x(54), top + 29, Type.REMARK);
            });
            canvas.leaf(Tag.CELL, () -> {
                canvas.text(Formats.time(departure) + " ", x(156), top + 17, TIME);
                airport(leg.from(), x(156), top + 29);
            });
            canvas.leaf(Tag.CELL, () -> {
                double end = canvas.text(Formats.time(arrival) + " ", x(330), top + 17, TIME);
                if (!arrival.toLocalDate().isEqual(departure.toLocalDate())) {
                    canvas.text("on " + Formats.date(arrival.toLocalDate()) + " ", end + 2, top + 17, Type.REMARK);
                }
                airport(leg.to(), x(330), top + 29);
            });
            canvas.leaf(Tag.CELL, () -> {
                canvas.textTo(Formats.duration(leg.flightMinutes()), x(558), top + 17, LENGTH);
                canvas.textTo(
                        Formats.miles(leg.distanceNm()) + Formats.DOT + Formats.counted(leg.guests(), "guest"),
                        x(558),
                        top + 29,
                        FIGURES);
            });
        });
        arrow(top + 14);
        canvas.at(top + ROW);
        canvas.rule(x(54), x(558), canvas.y(), 0.4, Ink.HAIR);
    }

    private void airport(PaperAirport airport, double x, double baseline) {
        var code = Formats.DOT + airport.code();
        var style = Type.REMARK;
        if (canvas.width(airport.name() + code, style) > AIRPORT) {
            style = style.times(0.88f);
        }
        canvas.text(canvas.cut(airport.name(), AIRPORT - canvas.width(code, style), style) + code, x, baseline, style);
    }

    private void arrow(double place) {
        double end = x(317.5);
        canvas.strokeRound(
                Ink.GOLD,
                0.9,
                path -> path.move(end - 13.5, place)
                        .line(end, place)
                        .move(end - 4, place - 2.8)
                        .line(end, place)
                        .line(end - 4, place + 2.8));
    }

    private double x(double onLetter) {
        return canvas.sheet().x(onLetter);
    }
}
