package com.jetvision.journey;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

/** What somebody finds in a PDF that they saved. */
record Pdf(String text, int signatures) {
    static Pdf of(byte[] bytes) throws IOException {
        try (var document = Loader.loadPDF(bytes)) {
            return new Pdf(
                    new PDFTextStripper().getText(document),
                    document.getSignatureDictionaries().size());
        }
    }
}
