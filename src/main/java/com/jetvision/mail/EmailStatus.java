package com.jetvision.mail;

import com.jetvision.platform.words.Status;

/** Where a mail stands; the code is outgoing_emails.status. */
public enum EmailStatus implements Status {
    PENDING,
    SENDING,
    SENT,
    FAILED,
    CANCELLED;

    @Override
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    static EmailStatus ofCode(String code) {
        return valueOf(code.toUpperCase(java.util.Locale.ROOT));
    }
}
