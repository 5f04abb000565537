package com.jetvision.documents.kit;

import java.time.Instant;

/** What a file says about itself; {@code seed} makes its id, so the same seed and time give the same file. */
public record Facts(String title, String subject, String author, String language, Instant at, String seed) {}
