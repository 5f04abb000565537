package com.jetvision.documents.kit;

/** A character stands in a text that no face of the house can draw; it should have been asked about at input. */
public class Unprintable extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    Unprintable(int codePoint) {
        super("No typeface of the documents has the character %s (U+%04X)."
                .formatted(Character.toString(codePoint), codePoint));
    }
}
