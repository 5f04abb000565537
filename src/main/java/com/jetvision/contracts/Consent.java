package com.jetvision.contracts;

/** The words that a client agrees to when signing electronically; a new wording is a new version. */
final class Consent {
    static final String VERSION = "2026-11";
    static final String TEXT =
            "I have read the three disclosures above. I agree to do business electronically and to sign"
                    + " with an electronic signature. I may have a paper copy free of charge and may withdraw this consent at any"
                    + " time before signing.";

    private Consent() {}
}
