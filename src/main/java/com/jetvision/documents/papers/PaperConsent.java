package com.jetvision.documents.papers;

import java.time.Instant;

/** The consent to sign electronically: its text, version, the text's SHA-256 and when it was given. */
public record PaperConsent(String text, String version, String sha256, Instant at) {}
