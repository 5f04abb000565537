package com.jetvision.documents.kit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfTextArray;

/** The embedded typefaces, shared by all threads; measures text with its kerning and never drops a character in silence. */
public final class Typefaces {
    private static final String FALLBACK = "DejaVuSans-Fallback";
    private static final Typefaces SHARED = new Typefaces();

    private final Map<Face, BaseFont> fonts = new EnumMap<>(Face.class);
    private final BaseFont fallback = load(FALLBACK);

    private Typefaces() {
        for (var face : Face.values()) {
            fonts.put(face, load(face.file()));
        }
    }

    static Typefaces shared() {
        return SHARED;
    }

    /** The characters that at least one face and the fall-back both lack, each once and in their order. */
    public static String missing(String text) {
        var missing = new StringBuilder();
        clean(text)
                .codePoints()
                .distinct()
                .filter(c -> !Character.isWhitespace(c) && !SHARED.inEveryFace(c))
                .forEach(missing::appendCodePoint);
        return missing.toString();
    }

    /** A stretch of text in one font. */
    record Run(BaseFont font, String text, boolean tabular) {
        float width(float size) {
            float width = font.getWidthPoint(text, size);
            for (int i = 1; i < text.length(); i++) {
                width += kern(i) * size / 1000;
            }
            return width;
        }

        PdfTextArray kerned() {
            var array = new PdfTextArray();
            int from = 0;
            for (int i = 1; i < text.length(); i++) {
                int kern = kern(i);
                if (kern != 0) {
                    array.add(text.substring(from, i));
                    array.add(-kern);
                    from = i;
                }
            }
            array.add(text.substring(from));
            return array;
        }

        private int kern(int i) {
            char left = text.charAt(i - 1);
            char right = text.charAt(i);
            return loose(left) || loose(right) || (tabular && Character.isDigit(left) && Character.isDigit(right))
                    ? 0
                    : font.getKerning(left, right);
        }

        /** Pairs with these stay unkerned, or " · " closes up. */
        private static boolean loose(char c) {
            return c == ' ' || c == '\u00a0' || c == '\u202f' || c == '·';
        }
    }

    List<Run> runs(String text, Face face) {
        var runs = new ArrayList<Run>();
        var own = font(face);
        var piece = new StringBuilder();
        var current = own;
        for (int c : clean(text).codePoints().toArray()) {
            var font = own.charExists(c) ? own : fallback;
            if (!font.charExists(c)) {
                throw new Unprintable(c);
            }
            if (font != current && !piece.isEmpty()) {
                runs.add(new Run(current, piece.toString(), face.tabular()));
                piece.setLength(0);
            }
            current = font;
            piece.appendCodePoint(c);
        }
        if (!piece.isEmpty()) {
            runs.add(new Run(current, piece.toString(), face.tabular()));
        }
        return runs;
    }

    float width(String text, Style style) {
        float width = 0;
        for (var run : runs(text, style.face())) {
            width += run.width(style.size());
        }
        return width;
    }

    private boolean inEveryFace(int c) {
        return fallback.charExists(c) || fonts.values().stream().allMatch(font -> font.charExists(c));
    }

    private BaseFont font(Face face) {
        var font = fonts.get(face);
        if (font == null) {
            throw new IllegalStateException("No font for " + face);
        }
        return font;
    }

    private static String clean(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("[\\n\\r\\t]", " ");
    }

    private static BaseFont load(String name) {
        try (var in = Typefaces.class.getResourceAsStream("/com/jetvision/documents/fonts/" + name + ".ttf")) {
            if (in == null) {
                throw new IllegalStateException("The font " + name + " is not on the class path.");
            }
            var font = BaseFont.createFont(
                    name + ".ttf", BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, in.readAllBytes(), null);
            font.setSubset(true);
            font.setIncludeCidSet(false); // its CIDSet omits parts of composite glyphs, which PDF/A-2 and PDF/UA refuse
            font.setSecureRandom(new FixedPrefix(name));
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Gives the subset tag: the same for the same font in every document, and without state, so that threads agree. */
    private static final class FixedPrefix extends SecureRandom {
        private static final long serialVersionUID = 1;
        private final double value;

        FixedPrefix(String name) {
            this.value = (name.hashCode() & 0x7fffffff) / (double) 0x80000000L;
        }

        @Override
        public double nextDouble() {
            return value;
        }
    }
}
