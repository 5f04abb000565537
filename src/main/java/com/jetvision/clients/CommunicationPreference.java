package com.jetvision.clients;

import java.util.Locale;

/** How a client likes to be reached. */
public enum CommunicationPreference {
    EMAIL("E-mail"),
    PHONE("Telephone"),
    SMS("Text message"),
    WHATSAPP("WhatsApp");

    private final String label;

    CommunicationPreference(String label) {
        this.label = label;
    }

    /** As people say it. */
    public String label() {
        return label;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static CommunicationPreference ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
