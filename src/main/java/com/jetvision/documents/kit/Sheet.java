package com.jetvision.documents.kit;

/** A sheet of paper in points, with the areas that every document keeps. */
public record Sheet(float width, float height) {
    public static final Sheet LETTER = new Sheet(612, 792);
    public static final Sheet A4 = new Sheet(595, 842);

    static final float LEFT = 54;
    private static final float DRAWN_FOR = LETTER.width - 2 * LEFT;

    public float left() {
        return LEFT;
    }

    public float right() {
        return width - LEFT;
    }

    public float textWidth() {
        return width - 2 * LEFT;
    }

    /** First line of the text area. */
    public float top() {
        return 84;
    }

    /** Nothing of the text stands below this. */
    public float bottom() {
        return height - 70;
    }

    /** Where a place of the letter layout lies on this sheet. */
    public float x(double onLetter) {
        return LEFT + (float) (onLetter - LEFT) * textWidth() / DRAWN_FOR;
    }
}
