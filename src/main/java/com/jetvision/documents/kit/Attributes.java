package com.jetvision.documents.kit;

import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfAction;
import org.openpdf.text.pdf.PdfAnnotation;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfStructureElement;
import org.openpdf.text.pdf.PdfWriter;

/** What structure elements say beside their type. */
final class Attributes {
    private static final PdfName LAYOUT = new PdfName("Layout");
    private static final PdfName SCOPE = new PdfName("Scope");
    private static final PdfName TABLE = new PdfName("Table");

    private Attributes() {}

    static void figure(PdfStructureElement element, String alt, float left, float base, float right, float top) {
        element.put(PdfName.ALT, PdfFile.text(alt));
        var box = new PdfDictionary();
        box.put(PdfName.O, LAYOUT);
        box.put(PdfName.BBOX, new PdfArray(new float[] {left, base, right, top}));
        element.put(PdfName.A, box);
    }

    static void scope(PdfStructureElement element, String scope) {
        var table = new PdfDictionary();
        table.put(PdfName.O, TABLE);
        table.put(SCOPE, new PdfName(scope));
        element.put(PdfName.A, table);
    }

    /** Ties an annotation to the element whose content it covers; the annotation must not be marked as used. */
    static void link(
            PdfWriter writer,
            PdfStructureElement element,
            String address,
            String words,
            float left,
            float base,
            float right,
            float top) {
        var link = PdfAnnotation.createLink(
                writer, new Rectangle(left, base, right, top), PdfAnnotation.HIGHLIGHT_NONE, new PdfAction(address));
        link.put(PdfName.CONTENTS, PdfFile.text(words));
        link.put(PdfName.F, new PdfNumber(PdfAnnotation.FLAGS_PRINT));
        link.put(PdfName.BORDER, new PdfArray(new float[] {0, 0, 0}));
        link.put(
                PdfName.STRUCTPARENT,
                new PdfNumber(writer.getStructureTreeRoot().addExistingObject(element.getReference())));
        writer.addAnnotation(link);
        var reference = new PdfDictionary(PdfName.OBJR);
        reference.put(PdfName.OBJ, link.getIndirectReference());
        reference.put(PdfName.PG, writer.getCurrentPage());
        var kids = new PdfArray(element.get(PdfName.K));
        kids.add(reference);
        element.put(PdfName.K, kids);
    }
}
