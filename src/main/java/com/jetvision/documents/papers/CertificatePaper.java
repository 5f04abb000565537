package com.jetvision.documents.papers;

/** All that a certificate of completion prints: the evidence, and size, pages and SHA-256 of the file as it was shown. */
public record CertificatePaper(PaperEvidence evidence, int shownBytes, int shownPages, String shownSha256) {}
