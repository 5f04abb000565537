package com.jetvision.avinode.log;

import java.util.Locale;

/** The standing cuts of the list of events, each a condition on an event {@code e} of the brokerage {@code :org}. */
public enum WebhookGroup {
    ALL("true"),
    /** Not done yet and not failed, those in work included. */
    WAITING("e.id in (select q.event_id from avinode_webhook_queue q where q.organization_id = :org)"),
    RETRYING("e.outcome = 'failed'"),
    DEAD_LETTER("e.outcome = 'dead_letter'"),
    /** Concerns no request that we know. */
    UNMATCHED(
            "e.id in (select o.event_id from avinode_webhook_outcomes o where o.organization_id = :org and o.unmatched"
                    + " and o.processing_status = 'completed')"),
    DONE("e.outcome = 'completed' and not e.unmatched"),
    SKIPPED("e.outcome = 'skipped'");

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
