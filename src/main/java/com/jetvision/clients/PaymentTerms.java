package com.jetvision.clients;

import java.util.Locale;

/** When a client pays. */
public enum PaymentTerms {
    PREPAID("Prepaid"),
    DEPOSIT_50("Deposit 50\u00A0%"),
    NET_15("Net 15"),
    NET_30("Net 30");

    private final String label;

    PaymentTerms(String label) {
        this.label = label;
    }

    /** As people say it. */
    public String label() {
        return label;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static PaymentTerms ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
