package com.jetvision.avinode.connections;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A connection without its secrets.
 *
 * @param hasToken a long-lived access token is stored
 * @param oldSecretUntil the signing secret before the present one is taken until then; null when it is not
 * @param pairs user and password of Avinode's own webhooks
 */
public record ConnectionDetails(
        ConnectionId id,
        String slug,
        String baseUrl,
        ConnectionKind kind,
        boolean active,
        String actAs,
        boolean hasToken,
        boolean hasApplicationToken,
        String clientId,
        @Nullable Instant oldSecretUntil,
        List<Pair> pairs,
        Health health,
        long version) {
    public ConnectionDetails {
        pairs = List.copyOf(pairs);
    }

    /**
     * Who may post Avinode's own webhooks.
     *
     * @param eventType null for every type that has no pair of its own
     * @param oldUntil the password before is taken until then; null when it is not
     */
    public record Pair(
            @Nullable String eventType,
            String user,
            @Nullable Instant oldUntil) {}

    /**
     * How calls and events go.
     *
     * @param skewMillis how far Avinode's clock is ahead of ours
     * @param remaining calls left in this hour of {@code limit}
     */
    public record Health(
            @Nullable Instant lastEvent,
            @Nullable Instant lastCall,
            @Nullable Instant lastSuccess,
            @Nullable String lastError,
            @Nullable Instant lastErrorAt,
            @Nullable Instant tokenEnds,
            @Nullable Long skewMillis,
            @Nullable Integer remaining,
            @Nullable Integer limit,
            @Nullable Instant renews) {}
}
