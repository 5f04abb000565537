package com.jetvision.health;

import java.util.Locale;

/** What can be wrong with a house. */
public enum AlarmKind {
    /** Events wait to be acted on for longer than they should. */
    INBOX_LATE("Webhook events are late", "admin/webhooks?view=waiting"),
    INBOX_DEAD("Webhook events were given up", "admin/webhooks?view=dead_letter"),
    INBOX_FLOOD("Webhook events come in a flood", "admin/webhooks?since=hour"),
    /** Operators were asked and nothing at all is heard: no data is no good news. */
    INBOX_SILENT("Nothing is heard from Avinode", "admin/health"),
    JOBS_LATE("Jobs are late", "admin/health"),
    JOBS_DEAD("Jobs were given up", "admin/health"),
    MAIL_LATE("E-mails are late", "admin/outbox?view=waiting"),
    MAIL_FAILED("E-mails were not sent", "admin/outbox?view=failed"),
    /** A listener of the database stands still: nodes hear each other late, and not at all when the store is full. */
    NODES_DEAF("Nodes may not hear each other", "admin/health");

    private final String title;
    private final String link;

    AlarmKind(String title, String link) {
        this.title = title;
        this.link = link;
    }

    public String title() {
        return title;
    }

    /** Where one sees it, without a leading slash. */
    public String link() {
        return link;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static AlarmKind ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
