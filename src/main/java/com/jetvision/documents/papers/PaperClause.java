package com.jetvision.documents.papers;

import java.util.List;

/** A numbered section of terms; heading and paragraphs come without their numbers. */
public record PaperClause(String heading, List<String> paragraphs) {
    public PaperClause {
        paragraphs = List.copyOf(paragraphs);
    }
}
