package com.jetvision.documents.kit;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import org.openpdf.text.Document;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfEncryption;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/** Opens a tagged PDF/A-2a, PDF/UA-1 file in which nothing depends on the clock or on chance. */
final class PdfFile {
    private static final byte[] SRGB =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    private static final DateTimeFormatter PDF_DATE =
            DateTimeFormatter.ofPattern("'D:'yyyyMMddHHmmss'Z'").withZone(ZoneOffset.UTC);

    final Document document;
    final PdfWriter writer;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 17);

    PdfFile(Sheet sheet, Facts facts) {
        document = new Document(new Rectangle(sheet.width(), sheet.height()), 0, 0, 0, 0);
        writer = PdfWriter.getInstance(document, out);
        writer.setPDFXConformance(PdfWriter.PDFA2U); // the default would be a PDF 2.0 header, which PDF/A-2 refuses
        writer.setTagged();
        writer.setViewerPreferences(PdfWriter.DisplayDocTitle);
        document.open();
        describe(facts);
    }

    private void describe(Facts facts) {
        var info = writer.getInfo();
        info.put(PdfName.TITLE, text(facts.title()));
        info.put(PdfName.SUBJECT, text(facts.subject()));
        info.put(PdfName.AUTHOR, text(facts.author()));
        info.put(PdfName.CREATOR, text("Jetvision"));
        info.put(PdfName.PRODUCER, text("Jetvision"));
        // Document.addCreationDate ignores its argument, so both dates are put here
        info.put(PdfName.CREATIONDATE, new PdfString(PDF_DATE.format(facts.at())));
        info.put(PdfName.MODDATE, new PdfString(PDF_DATE.format(facts.at())));
        byte[] id = Arrays.copyOf(sha256(facts.seed() + "|" + facts.at()), 16);
        info.put(PdfName.FILEID, PdfEncryption.createInfoId(id, id));
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString(facts.language()));
        writer.setXmpMetadata(Xmp.of(facts));
        try {
            writer.setOutputIntents(
                    "sRGB IEC61966-2.1",
                    "",
                    "http://www.color.org",
                    "sRGB IEC61966-2.1",
                    ICC_Profile.getInstance(SRGB));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] close() {
        document.close();
        return out.toByteArray();
    }

    static PdfString text(String text) {
        return new PdfString(text, PdfObject.TEXT_UNICODE);
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
