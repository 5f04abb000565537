package com.jetvision.documents;

import com.jetvision.documents.kit.Face;
import com.jetvision.documents.kit.Ink;
import com.jetvision.documents.kit.Style;

/** The type of the documents. */
final class Type {
    static final Style COVER = Style.line(Face.SERIF, 40, Ink.WHITE);
    static final Style COVER_SECOND = Style.line(Face.SERIF_ITALIC, 40, Ink.GOLD);
    static final Style TITLE = Style.line(Face.SERIF, 33, Ink.NAVY);
    static final Style SECTION = Style.line(Face.SERIF, 17.5, Ink.NAVY);
    static final Style CARD = Style.line(Face.SERIF, 22, Ink.NAVY);
    static final Style NUMERAL = Style.line(Face.SERIF, 22, Ink.GOLD_TEXT);
    static final Style KICKER = Style.line(Face.MEDIUM, 8.6, Ink.GOLD_TEXT);
    static final Style LABEL = Style.line(Face.MEDIUM, 7.4, Ink.GOLD_TEXT);
    static final Style STRONG = new Style(Face.SEMIBOLD, 9.4, 12, Ink.TEXT);
    static final Style LETTER = new Style(Face.REGULAR, 9.4, 13.6, Ink.SECOND);
    static final Style BODY = new Style(Face.REGULAR, 9, 13, Ink.SECOND);
    static final Style CLAUSE = new Style(Face.REGULAR, 9.1, 13.2, Ink.SECOND);
    static final Style SECONDARY = new Style(Face.REGULAR, 8.2, 12, Ink.THIRD);
    static final Style SMALL = new Style(Face.REGULAR, 8, 11.2, Ink.SECOND);
    static final Style NOTE = new Style(Face.REGULAR, 8.2, 11.6, Ink.SECOND);
    static final Style REMARK = new Style(Face.REGULAR, 7.8, 11, Ink.THIRD);
    static final Style LEGAL = new Style(Face.REGULAR, 6.4, 8.2, Ink.THIRD);

    private Type() {}
}
