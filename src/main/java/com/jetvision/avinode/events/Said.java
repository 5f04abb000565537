package com.jetvision.avinode.events;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One thing that Avinode said, in the shape of a signed event whichever way it came, so that one dispatch serves all.
 *
 * @param resource whose content this is ("aquote-398402416"): content that was the last heard of it already is not acted on
 *     again; null acts always
 * @param payload the fields of a signed event's body (interface.md): timestamp, tripId, quoteId, …, data
 */
public record Said(Topic type, @Nullable String resource, JsonNode payload) {
    public Payload read() {
        return new Payload(payload);
    }

    /**
     * Of all that it says but its own id and time, which differ from one look to the next; the order of fields, and how a
     * number is written, do not count.
     */
    public String contentHash() {
        var content = new StringBuilder(type.code());
        write(payload, content, Set.of("eventId", "timestamp"));
        return Hashes.sha256(content.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static void write(JsonNode node, StringBuilder to, Set<String> without) {
        if (node.isObject()) {
            to.append('{');
            node.properties().stream()
                    .filter(field -> !without.contains(field.getKey()))
                    .sorted(Map.Entry.comparingByKey())
                    .forEach(field -> {
                        to.append(field.getKey().length()).append(':').append(field.getKey());
                        write(field.getValue(), to, Set.of());
                    });
            to.append('}');
        } else if (node.isArray()) {
            to.append('[');
            node.forEach(item -> write(item, to, Set.of()));
            to.append(']');
        } else if (node.isNumber()) {
            to.append('#').append(node.decimalValue().stripTrailingZeros()).append(';');
        } else {
            to.append(node.getNodeType())
                    .append(node.asString("").length())
                    .append(':')
                    .append(node.asString(""));
        }
    }
}
