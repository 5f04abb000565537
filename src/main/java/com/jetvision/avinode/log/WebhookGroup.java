package com.jetvision.avinode.log;

import java.util.Locale;

/** The standing cuts of the list of events. */
public enum WebhookGroup {
    ALL("true"),
    /** Not done yet and not failed, those in work included. */
    WAITING("e.processing_status in ('pending', 'processing')"),
    RETRYING("e.processing_status = 'failed'"),
    DEAD_LETTER("e.processing_status = 'dead_letter'"),
    /** Concerns no request that we know. */
    UNMATCHED("e.unmatched and e.processing_status = 'completed'"),
    DONE("e.processing_status = 'completed' and not e.unmatched"),
    SKIPPED("e.processing_status = 'skipped'");

    private final String condition;

    WebhookGroup(String condition) {
        this.condition = condition;
    }

    String condition() {
        return condition;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
