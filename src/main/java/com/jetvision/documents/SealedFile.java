package com.jetvision.documents;

import com.jetvision.documents.kit.Drawing;
import com.jetvision.documents.kit.Ink;
import com.jetvision.documents.papers.PaperEvidence;
import com.jetvision.documents.papers.PaperSigner;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.SignatureOptions;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitRectangleDestination;
import org.jspecify.annotations.Nullable;

/** The layers of a sealed file, each an incremental update, so that what was shown stays the first bytes of the file. */
final class SealedFile {
    private static final COSName CADES = COSName.getPDFName("ETSI.CAdES.detached");
    private static final int SIGNATURE_SPACE = 8192;

    private SealedFile() {}

    /** The file as shown, with the signatures drawn into their places and the certificate's pages behind it. */
    static byte[] withEvidence(byte[] shown, byte[] certificate, PaperEvidence evidence) throws IOException {
        try (var document = Loader.loadPDF(shown);
                var pages = Loader.loadPDF(certificate)) {
            for (var signer : evidence.signers()) {
                var place = place(document, signer);
                if (place != null) {
                    draw(document, place, signer);
                }
            }
            new PDFMergerUtility().appendDocument(document, pages);
            var catalog = document.getDocumentCatalog();
            catalog.getCOSObject().setNeedToBeUpdated(true);
            catalog.getPages().getCOSObject().setNeedToBeUpdated(true);
            catalog.getStructureTreeRoot().getCOSObject().setNeedToBeUpdated(true);
            var out = new ByteArrayOutputStream(shown.length + certificate.length);
            document.saveIncremental(out);
            return out.toByteArray();
        }
    }

    private static @Nullable PDPageFitRectangleDestination place(PDDocument document, PaperSigner signer)
            throws IOException {
        var names = document.getDocumentCatalog().getNames();
        var places = names == null ? null : names.getDests();
        var place = places == null ? null : places.getValue("signature." + signer.key());
        return place instanceof PDPageFitRectangleDestination rectangle ? rectangle : null;
    }

    private static void draw(PDDocument document, PDPageFitRectangleDestination place, PaperSigner signer)
            throws IOException {
        var page = place.getPage();
        double height = page.getMediaBox().getHeight();
        double width = place.getRight() - place.getLeft();
        double tall = place.getTop() - place.getBottom();
        var drawing = Signature.of(signer)
                .into(place.getLeft() + 6, height - place.getTop(), Math.min(width - 12, 200), tall - 3);
        trace(document, page, drawing, height);
        page.getCOSObject().setNeedToBeUpdated(true);
    }

    /** Drawn as an artifact: the certificate says in words who signed. */
    private static void trace(PDDocument document, PDPage page, Drawing drawing, double height) throws IOException {
        try (var content = new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true, true)) {
            content.beginMarkedContent(COSName.ARTIFACT);
            content.setStrokingColor(Ink.NAVY);
            content.setNonStrokingColor(Ink.NAVY);
            content.setLineCapStyle(1);
            content.setLineJoinStyle(1);
            for (var piece : drawing.pieces()) {
                outline(content, piece.shape(), (float) height);
                if (piece.width() > 0) {
                    content.setLineWidth((float) piece.width());
                    content.stroke();
                } else {
                    content.fill();
                }
            }
            content.endMarkedContent();
        }
    }

    private static void outline(PDPageContentStream content, Path2D shape, float height) throws IOException {
        var at = new float[6];
        float x = 0;
        float y = 0;
        for (var i = shape.getPathIterator(null); !i.isDone(); i.next()) {
            int kind = i.currentSegment(at);
            switch (kind) {
                case PathIterator.SEG_MOVETO -> content.moveTo(at[0], height - at[1]);
                case PathIterator.SEG_LINETO -> content.lineTo(at[0], height - at[1]);
                case PathIterator.SEG_QUADTO ->
                    content.curveTo(
                            x + (at[0] - x) * 2 / 3,
                            height - (y + (at[1] - y) * 2 / 3),
                            at[2] + (at[0] - at[2]) * 2 / 3,
                            height - (at[3] + (at[1] - at[3]) * 2 / 3),
                            at[2],
                            height - at[3]);
                case PathIterator.SEG_CUBICTO ->
                    content.curveTo(at[0], height - at[1], at[2], height - at[3], at[4], height - at[5]);
                default -> content.closePath();
            }
            int end = kind == PathIterator.SEG_CUBICTO ? 4 : kind == PathIterator.SEG_QUADTO ? 2 : 0;
            x = at[end];
            y = at[end + 1];
        }
    }

    /** The last update: a PAdES signature over everything before it. */
    static byte[] sealed(byte[] file, PaperEvidence evidence, SealKey.Pair pair) throws IOException {
        try (var document = Loader.loadPDF(file);
                var options = new SignatureOptions()) {
            options.setPreferredSignatureSize(SIGNATURE_SPACE);
            var signature = new PDSignature();
            signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
            signature.setSubFilter(CADES);
            signature.setName(evidence.house().legalName());
            signature.setReason("Sealed after signing: " + evidence.kind() + " " + evidence.number());
            signature.setSignDate(calendar(evidence));
            document.addSignature(signature, options);
            var out = new ByteArrayOutputStream(file.length + 3 * SIGNATURE_SPACE);
            var signing = document.saveIncrementalForExternalSigning(out);
            signing.setSignature(CmsSigner.sign(signing.getContent().readAllBytes(), pair));
            return out.toByteArray();
        }
    }

    private static Calendar calendar(PaperEvidence evidence) {
        return GregorianCalendar.from(evidence.completedAt().atZone(ZoneOffset.UTC));
    }
}
