package com.jetvision.sandbox;

import java.time.Instant;

/** An event on its way to Jetvision; its id and its bytes stay the same over every attempt. */
record Outgoing(String eventId, String trip, String body, Instant since) {
    String webhookId() {
        return eventId.replace("evt_", "msg_");
    }
}
