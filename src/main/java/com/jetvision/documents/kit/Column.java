package com.jetvision.documents.kit;

/** A column of a table: its head, left edge and width on the sheet, side, and the style of its cells. */
public record Column(String head, float x, float width, boolean right, Style style) {

    /** Names of things, in medium weight. */
    public static Column name(String head, double x, double width) {
        return new Column(head, (float) x, (float) width, false, new Style(Face.MEDIUM, 8.8, 11, Ink.TEXT));
    }

    /** Running words. */
    public static Column words(String head, double x, double width) {
        return new Column(head, (float) x, (float) width, false, new Style(Face.REGULAR, 8.8, 11, Ink.SECOND));
    }

    /** Figures with their right edge at {@code right}. */
    public static Column figures(String head, double right, double width) {
        return new Column(
                head, (float) (right - width), (float) width, true, new Style(Face.TAB_REGULAR, 8.8, 11, Ink.TEXT));
    }

    Column in(Style other) {
        return new Column(head, x, width, right, other);
    }

    float end() {
        return x + width;
    }
}
