package com.jetvision.documents;

import com.jetvision.documents.kit.Canvas;
import com.jetvision.documents.kit.Column;
import com.jetvision.documents.kit.Face;
import com.jetvision.documents.kit.Ink;
import com.jetvision.documents.kit.Style;
import com.jetvision.documents.kit.Table;
import com.jetvision.documents.papers.PaperCancellationStep;
import com.jetvision.documents.papers.PaperLeg;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;

/** The cancellation schedule with dates and amounts, as a bar and as a table. */
record Cancellation(List<PaperCancellationStep> steps, PaperLeg first) {
    private static final Style SHARE = Style.line(Face.TAB_SEMIBOLD, 9, Ink.TEXT);
    private static final List<Color> TINTS =
            List.of(new Color(0xe9dcc0), new Color(0xdcbf84), new Color(0xb98f45), Ink.NAVY);

    /** The steps as one bar that darkens towards the departure. */
    void bar(Canvas canvas) {
        var sheet = canvas.sheet();
        double top = canvas.y();
        var shares = shares();
        canvas.figure(inWords(), sheet.left(), top, sheet.textWidth(), 24, () -> {
            double x = sheet.left();
            for (int i = 0; i < steps.size(); i++) {
                double from = x;
                double width = sheet.textWidth() * shares.get(i) - (i + 1 < steps.size() ? 1.5 : 0);
                canvas.fill(tint(i), path -> path.box(from, top, width, 8));
                canvas.text(Formats.percent(steps.get(i).percent()) + " ", from, top + 20, SHARE);
                x += sheet.textWidth() * shares.get(i);
            }
        });
        canvas.down(35);
    }

    private String inWords() {
        var words = new ArrayList<String>();
        for (var step : steps) {
            words.add(step.label() + ": " + Formats.percent(step.percent()));
        }
        return "Charge for cancelling. " + String.join("; ", words) + ".";
    }

    private List<Double> shares() {
        int n = steps.size();
        return switch (n) {
            case 1 -> List.of(1.0);
            case 2 -> List.of(0.7, 0.3);
            case 3 -> List.of(0.5, 0.3, 0.2);
            default -> {
                var shares = new ArrayList<Double>();
                for (int i = 0; i < n; i++) {
                    shares.add(i == 0 ? 0.46 : i == n - 1 ? 0.14 : 0.4 / (n - 2));
                }
                yield shares;
            }
        };
    }

    private Color tint(int i) {
        int fromEnd = steps.size() - 1 - i;
        return TINTS.get(Math.max(0, TINTS.size() - 1 - fromEnd));
    }

    /** The table with one amount column for each head; each column's money is in its own currency. */
    void table(Canvas canvas, List<String> heads, List<String> currencies) {
        var sheet = canvas.sheet();
        int n = heads.size();
        double amounts = n == 1 ? 104 : n == 2 ? 104 : n == 3 ? 70 : 55;
        double charge = sheet.right() - n * amounts + (n == 1 ? -24 : n == 2 ? 10 : -4);
        var columns = new ArrayList<Column>();
        columns.add(Column.name("You cancel", sheet.left(), sheet.x(174) - sheet.left()));
        columns.add(Column.words(first.from().name() + " time", sheet.x(180), charge - 32 - sheet.x(180)));
        columns.add(Column.figures("Charge", charge, 28));
        for (int i = 0; i < n; i++) {
            columns.add(Column.figures(heads.get(i), sheet.right() - (n - 1 - i) * amounts, n == 2 ? 86 : amounts - 6));
        }
        var table = new Table(canvas, 21.5, columns);
        table.draw(() -> steps.forEach(step -> table.row(cells(step, currencies))));
    }

    private String[] cells(PaperCancellationStep step, List<String> currencies) {
        var cells = new ArrayList<String>(List.of(step.label(), limit(step), Formats.percent(step.percent())));
        for (int i = 0; i < currencies.size(); i++) {
            cells.add(Formats.money(step.amounts().get(i), currencies.get(i)));
        }
        return cells.toArray(String[]::new);
    }

    private String limit(PaperCancellationStep step) {
        if (step.until() != null) {
            return "until " + Formats.dateTime(step.until().atZone(first.from().zone()));
        }
        int at = steps.indexOf(step);
        var before = at > 0 ? steps.get(at - 1).until() : null;
        return before == null
                ? "from signing on"
                : "after " + Formats.dateTime(before.atZone(first.from().zone()));
    }
}
