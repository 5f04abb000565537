package com.jetvision.documents.kit;

import java.awt.Color;

/** How a piece of text looks: face, size and the distance of its lines in points, and colour. */
public record Style(Face face, float size, float leading, Color ink) {
    public Style(Face face, double size, double leading, Color ink) {
        this(face, (float) size, (float) leading, ink);
    }

    /** A style for text that stands on one line. */
    public static Style line(Face face, double size, Color ink) {
        return new Style(face, size, size * 1.35, ink);
    }

    /** The same in another colour. */
    public Style in(Color other) {
        return new Style(face, size, leading, other);
    }

    /** The same in another face. */
    public Style as(Face other) {
        return new Style(other, size, leading, ink);
    }

    /** The same with bold words semi-bold. */
    Style bold() {
        return as(face.tabular() ? Face.TAB_SEMIBOLD : Face.SEMIBOLD);
    }

    /** The same, smaller or larger. */
    public Style times(float factor) {
        return new Style(face, size * factor, leading * factor, ink);
    }
}
