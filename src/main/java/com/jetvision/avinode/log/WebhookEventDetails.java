package com.jetvision.avinode.log;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One event in full.
 *
 * @param sentAt what the sender's own clock said
 * @param lease until when a worker holds it; null when none does
 * @param tookMillis how long the last attempt took
 * @param headers those that carry no credential
 */
public record WebhookEventDetails(
        WebhookEventRow row,
        @Nullable Instant sentAt,
        @Nullable Instant processedAt,
        @Nullable Integer tookMillis,
        @Nullable Instant lease,
        @Nullable String connection,
        @Nullable String rfqId,
        @Nullable String quoteId,
        @Nullable String threadId,
        Made made,
        @Nullable String sourceIp,
        @Nullable String userAgent,
        Map<String, String> headers,
        String payload,
        List<FailedTry> failures) {
    public WebhookEventDetails {
        headers = Map.copyOf(headers);
        failures = List.copyOf(failures);
    }

    /** What it made or changed here, beside the request. */
    public record Made(
            @Nullable UUID quote,
            @Nullable UUID conversation,
            @Nullable UUID operator,
            @Nullable String operatorName) {}

    /**
     * An attempt that came to nothing.
     *
     * @param next when it is tried again; null when it was given up, or taken up at once
     */
    public record FailedTry(
            int attempt,
            boolean gaveUp,
            Instant at,
            @Nullable Instant next,
            @Nullable String error,
            @Nullable String stack) {}
}
