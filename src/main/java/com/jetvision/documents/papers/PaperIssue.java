package com.jetvision.documents.papers;

import java.time.Instant;

/** Which issue of a document this is: its number, its version and when that version was made; the same issue gives the same bytes. */
public record PaperIssue(String number, int version, Instant at) {}
