package com.jetvision.documents.papers;

/** One aircraft on offer with one honest sentence about it (may be empty) and its price. */
public record PaperOption(PaperAircraft aircraft, String sentence, PaperPrice price) {}
