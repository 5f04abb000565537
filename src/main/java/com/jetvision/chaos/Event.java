package com.jetvision.chaos;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One event that the sender will post, and what must come of it.
 *
 * @param key of the effect: the quote's, message's or operator's id at Avinode
 * @param total of a quote
 * @param answer that ends its delivery; anything else is sent again
 */
record Event(
        String id,
        Effect effect,
        String trip,
        String key,
        @Nullable String total,
        Instant told,
        String body,
        Dress dress,
        int answer) {
    static final int OK = 200;

    static Event signed(String id, Effect effect, String trip, String key, Instant told, String body) {
        return new Event(id, effect, trip, key, null, told, body, Dress.SIGNED, OK);
    }

    static Event refused(String id, String body, Dress dress, int answer) {
        return new Event(id, Effect.REFUSED, "", id, null, Instant.EPOCH, body, dress, answer);
    }

    Event totalling(String amount) {
        return new Event(id, effect, trip, key, amount, told, body, dress, answer);
    }

    boolean isToBeKept() {
        return effect != Effect.REFUSED;
    }

    byte[] bytes() {
        return body.getBytes(StandardCharsets.UTF_8);
    }
}
