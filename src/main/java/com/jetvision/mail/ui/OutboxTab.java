package com.jetvision.mail.ui;

import com.jetvision.mail.EmailFilter;
import com.jetvision.mail.EmailStatus;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** The saved views of the outbox. */
enum OutboxTab {
    ALL("All", EnumSet.noneOf(EmailStatus.class)),
    WAITING("Waiting", EnumSet.of(EmailStatus.PENDING, EmailStatus.SENDING)),
    FAILED("Not sent", EnumSet.of(EmailStatus.FAILED)),
    SENT("Sent", EnumSet.of(EmailStatus.SENT));

    private final String label;
    private final Set<EmailStatus> statuses;

    OutboxTab(String label, Set<EmailStatus> statuses) {
        this.label = label;
        this.statuses = statuses;
    }

    /** The first one unless the address names another. */
    static OutboxTab named(String name) {
        return Stream.of(values())
                .filter(tab -> tab.address().equals(name))
                .findFirst()
                .orElse(ALL);
    }

    String label() {
        return label;
    }

    String address() {
        return this == ALL ? "" : name().toLowerCase(Locale.ROOT);
    }

    EmailFilter filter(String text) {
        return new EmailFilter(statuses, text);
    }
}
