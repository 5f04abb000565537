package com.jetvision.operators;

import java.util.Locale;

/** How an operator wants to be written to. */
public enum PreferredContact {
    AVINODE("Avinode"),
    EMAIL("E-mail"),
    BOTH("Both");

    private final String label;

    PreferredContact(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static PreferredContact ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
