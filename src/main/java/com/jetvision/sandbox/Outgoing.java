package com.jetvision.sandbox;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An event on its way to Jetvision; its id and its bytes stay the same over every attempt.
 *
 * @param setting the registered webhook that it goes to; null for a signed event
 */
record Outgoing(
        String eventId,
        String trip,
        String body,
        Instant since,
        @Nullable String setting) {
    String webhookId() {
        return eventId.replace("evt_", "msg_");
    }

    /** What must stay in order among itself. */
    String lane() {
        return setting == null ? trip : trip + " to " + setting;
    }
}
