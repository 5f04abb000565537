package com.jetvision.avinode.inbox;

import com.jetvision.avinode.events.EventType;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The outside of a signed event: enough to file it; what it says is read by the worker. */
public record Envelope(
        String eventId,
        EventType type,
        Instant timestamp,
        @Nullable String tripId,
        @Nullable String rfqId,
        @Nullable String quoteId,
        @Nullable String operatorId,
        @Nullable String threadId) {
    private static final int LONGEST_ID = 200;

    /** Empty when the body is not JSON, or is no event that we know. */
    public static Optional<Envelope> read(byte[] body, JsonMapper json) {
        try {
            var node = json.readTree(body);
            return node == null || !node.isObject() ? Optional.empty() : read(node);
        } catch (JacksonException | DateTimeException notAnEvent) {
            return Optional.empty();
        }
    }

    private static Optional<Envelope> read(JsonNode node) {
        var id = text(node, "eventId");
        var type = Optional.ofNullable(text(node, "eventType")).flatMap(EventType::ofCode);
        var time = text(node, "timestamp");
        if (id == null || type.isEmpty() || time == null) {
            return Optional.empty();
        }
        return Optional.of(new Envelope(
                id,
                type.get(),
                OffsetDateTime.parse(time).toInstant(),
                text(node, "tripId"),
                text(node, "rfqId"),
                text(node, "quoteId"),
                text(node, "operatorId"),
                text(node, "threadId")));
    }

    /** Null where there is none; an id that is absurdly long, or holds a NUL that no text column takes, is none. */
    private static @Nullable String text(JsonNode node, String field) {
        var value = node.path(field);
        if (!value.isString() && !value.isNumber()) {
            return null;
        }
        var text = value.asString();
        return text.isBlank() || text.length() > LONGEST_ID || text.indexOf('\0') >= 0 ? null : text;
    }
}
