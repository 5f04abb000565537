package com.jetvision.catalogue;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Brings text to what people type: lower case, no accents, one space for anything that is no letter or digit. */
final class PlainText {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private PlainText() {}

    static String of(String text) {
        var bare =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return GAPS.matcher(bare).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }
}
