package com.jetvision.avinode.log;

import com.jetvision.avinode.events.EventType;
import com.jetvision.requests.RequestId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One event in a list.
 *
 * @param type what it says; null while a native event has not been read yet
 * @param nativeType Avinode's own name, where Avinode sent it itself
 * @param avinodeId the sender's id of the event
 * @param tries attempts made so far, a running one included
 * @param nextTry when a failed one is tried again
 * @param request that it belongs to, or has the trip that it names
 * @param via how it came: "Signed, valid", "Basic, demo", or "Found when we looked"
 */
public record WebhookEventRow(
        WebhookEventId id,
        Instant receivedAt,
        @Nullable EventType type,
        @Nullable String nativeType,
        String avinodeId,
        WebhookStatus status,
        boolean unmatched,
        int tries,
        @Nullable Instant nextTry,
        @Nullable String tripId,
        @Nullable RequestId request,
        @Nullable String requestNumber,
        String via,
        @Nullable String error) {}
