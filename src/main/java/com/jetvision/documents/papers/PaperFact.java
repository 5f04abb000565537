package com.jetvision.documents.papers;

/** A label and what stands beside it. */
public record PaperFact(String label, String value) {}
