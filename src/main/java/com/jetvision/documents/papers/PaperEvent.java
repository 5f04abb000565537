package com.jetvision.documents.papers;

import java.time.Instant;

/** A step of the signing with its hash in the chain of events. */
public record PaperEvent(Instant at, String name, String detail, String chainHash) {}
