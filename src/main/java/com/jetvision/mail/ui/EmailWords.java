package com.jetvision.mail.ui;

import com.jetvision.mail.EmailRow;
import com.jetvision.platform.ui.ReaderTime;

/** What a mail is, and how far it got, in words. */
final class EmailWords {
    private EmailWords() {}

    static String kind(EmailRow row) {
        return switch (row.kind()) {
            case "proposal" -> "Proposal";
            case "contract" -> "Charter agreement";
            case "onboarding" -> "Invitation";
            case "onboarding-contract" -> "Commission agreement";
            default -> sentence(row.kind().replace('-', ' '));
        };
    }

    static String state(EmailRow row, ReaderTime time) {
        return switch (row.status()) {
            case PENDING -> row.attempts() == 0 ? "goes out now" : "tried %s, tries again".formatted(times(row));
            case SENDING -> "attempt " + row.attempts();
            case SENT -> time.moment(row.sentAt());
            case FAILED -> "gave up, tried " + times(row);
            case CANCELLED -> "";
        };
    }

    private static String times(EmailRow row) {
        return row.attempts() == 1 ? "once" : row.attempts() + " times";
    }

    private static String sentence(String words) {
        return words.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + words.substring(1);
    }
}
