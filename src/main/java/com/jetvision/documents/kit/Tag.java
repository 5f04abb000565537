package com.jetvision.documents.kit;

import org.openpdf.text.pdf.PdfName;

/** The structure types that the documents use. */
public enum Tag {
    P("P"),
    H1("H1"),
    H2("H2"),
    H3("H3"),
    SECTION("Sect"),
    FIGURE("Figure"),
    TABLE("Table"),
    ROW("TR"),
    HEAD_CELL("TH"),
    CELL("TD"),
    LIST("L"),
    ITEM("LI"),
    LABEL("Lbl"),
    BODY("LBody"),
    SPAN("Span"),
    LINK("Link");

    private final PdfName name;

    Tag(String name) {
        this.name = new PdfName(name);
    }

    PdfName pdfName() {
        return name;
    }
}
