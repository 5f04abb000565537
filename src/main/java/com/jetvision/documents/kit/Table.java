package com.jetvision.documents.kit;

import java.util.List;

/** A table of hairlines: heads in grey over a navy rule, rows that grow with their text and go on over pages. */
public final class Table {
    private static final Style HEAD = Style.line(Face.MEDIUM, 7.2, Ink.THIRD);

    private static final Style SMALLEST_HEAD = HEAD.times(0.86f);

    private final Canvas canvas;
    private final double rowHeight;
    private final List<Column> columns;

    /** A table whose rows are at least so high. */
    public Table(Canvas canvas, double rowHeight, List<Column> columns) {
        this.canvas = canvas;
        this.rowHeight = rowHeight;
        this.columns = List.copyOf(columns);
    }

    /** Draws the heads and then the rows; the flow stands at the foot of the table afterwards. */
    public void draw(Runnable rows) {
        canvas.group(Tag.TABLE, () -> {
            heads(canvas, columns);
            rows.run();
        });
    }

    /** One row, its first cell being its head; a cell for each column. */
    public void row(String... cells) {
        print(columns, cells);
        canvas.rule(canvas.sheet().left(), canvas.sheet().right(), canvas.y(), 0.4, Ink.HAIR);
    }

    /** The last row, set off by a navy rule and semi-bold. */
    public void total(String... cells) {
        canvas.rule(canvas.sheet().left(), canvas.sheet().right(), canvas.y(), 0.8, Ink.NAVY);
        print(columns.stream().map(Table::strong).toList(), cells);
    }

    private static Column strong(Column column) {
        var face = column.right() ? Face.TAB_SEMIBOLD : Face.SEMIBOLD;
        return column.in(new Style(face, 9.4, 11, Ink.TEXT));
    }

    private void print(List<Column> styled, String... cells) {
        int lines = 1;
        for (int i = 0; i < cells.length; i++) {
            var column = styled.get(i);
            if (!column.right()) {
                lines = Math.max(lines, canvas.lines(cells[i], column.width(), column.style()));
            }
        }
        double height = rowHeight + (lines - 1) * 11;
        if (canvas.y() + height > canvas.sheet().bottom()) {
            canvas.newPage();
            headsAgain(canvas, columns);
        }
        double baseline = canvas.y() + rowHeight / 2 + 3.05;
        canvas.group(Tag.ROW, () -> {
            for (int i = 0; i < cells.length; i++) {
                cell(styled.get(i), cells[i], i == 0, baseline);
            }
        });
        canvas.down(height);
    }

    private void cell(Column column, String text, boolean head, double baseline) {
        Runnable content = () -> {
            if (text.isEmpty()) {
                return;
            }
            if (column.right()) {
                canvas.textTo(text, column.end(), baseline, canvas.fit(text, column.width(), column.style()));
            } else {
                canvas.block(text, column.x(), baseline, column.width(), column.style());
            }
        };
        if (head) {
            rowHead(canvas, content);
        } else {
            canvas.leaf(Tag.CELL, content);
        }
    }

    /** The heads alone, for tables that draw their rows themselves; the flow stands below their rule. */
    public static void heads(Canvas canvas, List<Column> columns) {
        canvas.down(7);
        canvas.group(Tag.ROW, () -> columns.forEach(column -> columnHead(canvas, column)));
        underline(canvas);
    }

    /** The heads once more at the top of a further page, for the eye only. */
    public static void headsAgain(Canvas canvas, List<Column> columns) {
        canvas.down(7);
        columns.forEach(column -> head(canvas, column));
        underline(canvas);
    }

    /** A cell that names its row. */
    public static void rowHead(Canvas canvas, Runnable content) {
        canvas.leaf(Tag.HEAD_CELL, element -> Attributes.scope(element, "Row"), content);
    }

    private static void columnHead(Canvas canvas, Column column) {
        canvas.leaf(Tag.HEAD_CELL, element -> Attributes.scope(element, "Column"), () -> head(canvas, column));
    }

    private static void underline(Canvas canvas) {
        canvas.down(6);
        canvas.rule(canvas.sheet().left(), canvas.sheet().right(), canvas.y(), 0.8, Ink.NAVY);
    }

    private static void head(Canvas canvas, Column column) {
        if (column.head().isEmpty()) {
            return;
        }
        var style = SMALLEST_HEAD;
        if (canvas.width(column.head(), HEAD) <= column.width()) {
            style = HEAD;
        }
        var words = canvas.cut(column.head(), column.width(), style);
        if (column.right()) {
            canvas.textTo(words, column.end(), canvas.y(), style);
        } else {
            canvas.text(words, column.x(), canvas.y(), style);
        }
    }
}
