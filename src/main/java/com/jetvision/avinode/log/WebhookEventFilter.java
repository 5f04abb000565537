package com.jetvision.avinode.log;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which events a list shows; empty text and null mean all.
 *
 * @param type a signed type's code or a native type's name
 * @param text an id or the beginning of one: of event, trip, RFQ, quote, operator or thread, or a request's number
 */
public record WebhookEventFilter(
        WebhookGroup group,
        String type,
        String trip,
        @Nullable Instant since,
        String text) {
    public static final WebhookEventFilter ALL = of(WebhookGroup.ALL);

    public static WebhookEventFilter of(WebhookGroup group) {
        return new WebhookEventFilter(group, "", "", null, "");
    }

    /** How many filters are on, beside the group. */
    public int filters() {
        return (type.isEmpty() ? 0 : 1) + (trip.isEmpty() ? 0 : 1) + (since == null ? 0 : 1) + (text.isEmpty() ? 0 : 1);
    }
}
