package com.jetvision.avinode;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One thing that Avinode said, in the shape of a signed event whichever way it came, so that one dispatch serves all.
 *
 * @param resource whose content this is ("aquote-398402416"): content that was the last heard of it already is not acted on
 *     again; null acts always
 * @param payload the fields of a signed event's body (interface.md): timestamp, tripId, quoteId, …, data
 */
record Said(EventType type, @Nullable String resource, JsonNode payload) {
    Payload read() {
        return new Payload(payload);
    }

    /** Of all that it says but its own id and time, which differ from one look to the next. */
    String contentHash() {
        var content = payload.isObject()
                ? ((ObjectNode) payload.deepCopy()).without(java.util.List.of("eventId", "timestamp"))
                : payload;
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(type.code().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest(content.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
