package com.jetvision.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** What a reader finds in a finished file. */
record ReadBack(String text, List<Glyph> glyphs, float pageWidth, float pageHeight) {
    record Glyph(int page, String character, float x, float y, float width) {
        float end() {
            return x + width;
        }
    }

    static ReadBack of(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            var glyphs = new ArrayList<Glyph>();
            var text = new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition at) {
                    glyphs.add(new Glyph(
                            getCurrentPageNo(),
                            at.getUnicode(),
                            at.getXDirAdj(),
                            at.getYDirAdj(),
                            at.getWidthDirAdj()));
                    super.processTextPosition(at);
                }
            }.getText(document);
            var box = document.getPage(0).getMediaBox();
            return new ReadBack(plain(text), List.copyOf(glyphs), box.getWidth(), box.getHeight());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static <T> T in(byte[] pdf, Question<T> question) {
        try (var document = Loader.loadPDF(pdf)) {
            return question.ask(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    interface Question<T> {
        T ask(PDDocument document) throws IOException;
    }

    /** Whitespace of any kind is one space. */
    static String plain(String text) {
        return text.replaceAll("[\\s\\u00a0\\u202f]+", " ");
    }

    /** Pairs of characters on one line of which the second begins clearly before the first ends. */
    List<String> collisions() {
        var found = new ArrayList<String>();
        for (int i = 0; i < glyphs.size(); i++) {
            for (int k = i + 1; k < glyphs.size(); k++) {
                var a = glyphs.get(i);
                var b = glyphs.get(k);
                boolean sameLine = a.page() == b.page() && Math.abs(a.y() - b.y()) < 2;
                if (sameLine && isSign(a) && isSign(b)) {
                    float shared = Math.min(a.end(), b.end()) - Math.max(a.x(), b.x());
                    if (shared > 0.45 * Math.min(a.width(), b.width())) { // less than that is kerning
                        found.add("page %d, %.0f/%.0f: %s over %s"
                                .formatted(a.page(), a.x(), a.y(), a.character(), b.character()));
                    }
                }
            }
        }
        return found;
    }

    /** Characters beyond the edges of the text; the map of a cover reaches to the edges of the page. */
    List<String> strays() {
        return glyphs.stream()
                .filter(glyph -> !glyph.character().isBlank())
                .filter(glyph -> outside(glyph))
                .map(glyph -> "page %d, %.0f/%.0f: %s".formatted(glyph.page(), glyph.x(), glyph.y(), glyph.character()))
                .toList();
    }

    /** Points and commas slip under the letter before them. */
    private static boolean isSign(Glyph glyph) {
        return glyph.character().codePoints().allMatch(Character::isLetterOrDigit);
    }

    private boolean outside(Glyph glyph) {
        float edge = glyph.page() == 1 && glyph.y() > 180 && glyph.y() < 400 ? 20 : 50;
        return glyph.x() < edge || glyph.end() > pageWidth - edge - 3 || glyph.y() > pageHeight - 25;
    }
}
