package com.jetvision.onboarding;

/** What a signer agrees to beside the agreement itself; a new wording is a new version. */
public final class Consent {
    static final String VERSION = "2026-11";

    private Consent() {}

    /** The sentence beside the box that nobody ticks beforehand. */
    public static String text(int pages) {
        return "I agree to do business electronically and to sign this agreement with an electronic signature. I have read %s and can keep a copy."
                .formatted(pages == 1 ? "the page" : "all " + pages + " pages");
    }
}
