package com.jetvision.documents.papers;

/** The sheet a house prints on. */
public enum PaperSize {
    LETTER,
    A4
}
