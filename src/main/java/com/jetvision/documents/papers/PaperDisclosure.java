package com.jetvision.documents.papers;

import java.time.Instant;

/** One disclosure of 14 CFR 295.24 with the time and version in which it was given; {@code **words**} in the text print bold. */
public record PaperDisclosure(String title, String text, Instant at, int version) {}
