package com.jetvision.documents.kit;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** A name as outlines in Instrument Serif Italic: a signature that needs no font in the file. */
public final class WrittenName {
    private static final double SIZE = 25;

    private WrittenName() {}

    /** Throws {@link Unprintable} when no typeface has a character of the name. */
    public static Drawing of(String name) {
        try (var own = font("InstrumentSerif-Italic");
                var fallback = font("DejaVuSans-Fallback")) {
            var pieces = new ArrayList<Drawing.Piece>();
            double at = 0;
            for (int c : name.codePoints().toArray()) {
                at += glyph(c, List.of(own, fallback), at, pieces);
            }
            return new Drawing(pieces);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static double glyph(int c, List<TrueTypeFont> fonts, double at, List<Drawing.Piece> pieces)
            throws IOException {
        for (var font : fonts) {
            int id = font.getUnicodeCmapLookup().getGlyphId(c);
            if (id != 0) {
                double scale = SIZE / font.getUnitsPerEm();
                var glyph = font.getGlyph().getGlyph(id);
                if (glyph != null && glyph.getBoundingBox().getWidth() > 0) {
                    var move = AffineTransform.getTranslateInstance(at, 0);
                    move.scale(scale, -scale);
                    pieces.add(new Drawing.Piece(new Path2D.Double(glyph.getPath(), move), 0));
                }
                return font.getAdvanceWidth(id) * scale;
            }
        }
        throw new Unprintable(c);
    }

    private static TrueTypeFont font(String name) throws IOException {
        try (var in = WrittenName.class.getResourceAsStream("/com/jetvision/documents/fonts/" + name + ".ttf")) {
            if (in == null) {
                throw new IllegalStateException("The font " + name + " is not on the class path.");
            }
            return new TTFParser().parse(new RandomAccessReadBuffer(in));
        }
    }
}
