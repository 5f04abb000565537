package com.jetvision.avinode.inbox;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What Avinode's own webhooks carry: which resource has something new, not what. */
public record Pointer(
        String id, String href, String type, @Nullable String tripId) {
    private static final int LONGEST_ID = 200;
    private static final int LONGEST_ADDRESS = 2000;

    /** Empty when the body is not JSON, or names no resource. The address is not judged here: the worker does not follow it. */
    public static Optional<Pointer> read(byte[] body, JsonMapper json) {
        try {
            var node = json.readTree(body);
            return node == null || !node.isObject() ? Optional.empty() : read(node);
        } catch (JacksonException notJson) {
            return Optional.empty();
        }
    }

    private static Optional<Pointer> read(JsonNode node) {
        var id = text(node, "id", LONGEST_ID);
        var href = text(node, "href", LONGEST_ADDRESS);
        var type = text(node, "type", LONGEST_ID);
        return id == null || href == null || type == null
                ? Optional.empty()
                : Optional.of(new Pointer(id, href, type, text(node, "tripId", LONGEST_ID)));
    }

    private static @Nullable String text(JsonNode node, String field, int longest) {
        var value = node.path(field);
        if (!value.isString() && !value.isNumber()) {
            return null;
        }
        var text = value.asString();
        return text.isBlank() || text.length() > longest || text.indexOf('\0') >= 0 ? null : text;
    }
}
