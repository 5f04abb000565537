package com.jetvision.avinode.events;

import com.jetvision.platform.errors.Refused;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** A piece of an event, read forgivingly: amounts may be text or numbers, what is missing is empty, NULs are dropped. */
public record Payload(JsonNode node) {
    private static final int MOST_ITEMS = 200;
    private static final int LONGEST_AMOUNT = 40;
    private static final int MOST_DECIMALS = 20;

    Payload at(String field) {
        return new Payload(node.path(field));
    }

    boolean present() {
        return !node.isMissingNode() && !node.isNull();
    }

    public Optional<String> text(String field) {
        var value = node.path(field);
        if (!value.isString() && !value.isNumber()) {
            return Optional.empty();
        }
        return Optional.of(value.asString().replace("\0", "").strip()).filter(text -> !text.isEmpty());
    }

    /** Refused, in words an admin can act on, when the field that must be there is not. */
    String required(String field) {
        return text(field).orElseThrow(() -> new Refused("The event has no \"%s\".", field));
    }

    Optional<BigDecimal> amount(String field) {
        return text(field).map(text -> amountOf(field, text));
    }

    /** A few characters can say a number that fills the memory when it is written out: such a one is no amount of money. */
    private static BigDecimal amountOf(String field, String text) {
        if (text.length() > LONGEST_AMOUNT) {
            throw noAmount(field);
        }
        try {
            var amount = new BigDecimal(text);
            if (Math.abs(amount.scale()) <= MOST_DECIMALS) {
                return amount;
            }
        } catch (NumberFormatException notANumber) {
            throw noAmount(field);
        }
        throw noAmount(field);
    }

    private static Refused noAmount(String field) {
        return new Refused("\"%s\" in the event is no amount.", field);
    }

    Optional<Integer> number(String field) {
        var value = node.path(field);
        return value.isIntegralNumber() && value.canConvertToInt() ? Optional.of(value.asInt()) : Optional.empty();
    }

    boolean flag(String field) {
        return node.path(field).asBoolean(false);
    }

    /** Flags that are true unless the event says otherwise. */
    boolean flagOr(String field, boolean otherwise) {
        var value = node.path(field);
        return value.isBoolean() ? value.asBoolean() : otherwise;
    }

    public Optional<Instant> time(String field) {
        try {
            return text(field).map(text -> OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeException notATime) {
            throw new Refused("\"%s\" in the event is no time with an offset.", field);
        }
    }

    List<Payload> list(String field) {
        return StreamSupport.stream(node.path(field).spliterator(), false)
                .limit(MOST_ITEMS)
                .map(Payload::new)
                .toList();
    }

    List<String> texts(String field) {
        return StreamSupport.stream(node.path(field).spliterator(), false)
                .filter(JsonNode::isString)
                .limit(MOST_ITEMS)
                .map(item -> item.asString().replace("\0", ""))
                .toList();
    }
}
