package com.jetvision.avinode.client;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** A piece of an answer, read forgivingly, that knows where it stands, so that what is wrong can be named. */
record Fields(JsonNode node, String path) {
    private static final int MOST_ITEMS = 500;

    /** An answer that lacks what nothing can be done without. */
    static final class Missing extends RuntimeException {
        private static final long serialVersionUID = 1;

        Missing(String path, String what) {
            super("\"%s\" %s".formatted(path, what));
        }
    }

    Fields at(String field) {
        return new Fields(node.path(field), path.isEmpty() ? field : path + "." + field);
    }

    Fields first() {
        return new Fields(node.path(0), path + "[0]");
    }

    boolean present() {
        return !node.isMissingNode() && !node.isNull() && !(node.isContainer() && node.isEmpty());
    }

    Optional<String> text(String field) {
        var value = node.path(field);
        if (!value.isString() && !value.isNumber()) {
            return Optional.empty();
        }
        return Optional.of(value.asString().replace("\0", "").strip()).filter(text -> !text.isEmpty());
    }

    String required(String field) {
        return text(field).orElseThrow(() -> new Missing(at(field).path(), "is missing"));
    }

    /** An id, if it is one: what looks otherwise goes into no path of ours. */
    Optional<String> id(String field) {
        return text(field).filter(ResourceId::isOne);
    }

    String requiredId(String field) {
        return id(field).orElseThrow(() -> new Missing(at(field).path(), "is no id"));
    }

    Optional<BigDecimal> amount(String field) {
        try {
            return text(field).map(BigDecimal::new);
        } catch (NumberFormatException notANumber) {
            throw new Missing(at(field).path(), "is no amount");
        }
    }

    Optional<Integer> number(String field) {
        return text(field).filter(text -> text.matches("-?\\d{1,9}")).map(Integer::valueOf);
    }

    Optional<Boolean> flag(String field) {
        var value = node.path(field);
        return value.isBoolean() ? Optional.of(value.asBoolean()) : Optional.empty();
    }

    /** With an offset, or without one, which Avinode means as UTC. */
    Optional<Instant> time(String field) {
        return text(field).map(text -> instant(text, field));
    }

    private Instant instant(String text, String field) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException withoutOffset) {
            try {
                return LocalDateTime.parse(text).toInstant(ZoneOffset.UTC);
            } catch (DateTimeException notATime) {
                throw new Missing(at(field).path(), "is no time");
            }
        }
    }

    Stream<Fields> items(String field) {
        var list = at(field);
        return StreamSupport.stream(list.node.spliterator(), false)
                .limit(MOST_ITEMS)
                .map(item -> new Fields(item, list.path + "[]"));
    }

    List<String> texts(String field) {
        return StreamSupport.stream(node.path(field).spliterator(), false)
                .filter(JsonNode::isString)
                .limit(MOST_ITEMS)
                .map(item -> item.asString().replace("\0", ""))
                .toList();
    }

    /** The ids that {@code links.kind} points to. */
    List<String> links(String kind) {
        return at("links").items(kind).flatMap(link -> link.id("id").stream()).toList();
    }
}
