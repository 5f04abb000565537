package com.jetvision.chaos;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/** Writes events as interface.md has them. */
public final class Bodies {
    private Bodies() {}

    public static String asked(String id, String trip, List<String> operators, Instant told) {
        var asked = operators.stream()
                .map(operator -> "{\"id\":\"%s\",\"name\":\"%s\",\"rfqId\":\"arfq-%s-%s\"}"
                        .formatted(operator, name(operator), trip, operator))
                .collect(Collectors.joining(","));
        return event(
                id, "rfq_received", told, "\"tripId\":\"%s\"".formatted(trip), "\"operators\":[%s]".formatted(asked));
    }

    public static String quote(
            String id, String type, String trip, String quote, String operator, String total, Instant told) {
        return event(
                id,
                type,
                told,
                "\"tripId\":\"%s\",\"quoteId\":\"%s\",\"operatorId\":\"%s\"".formatted(trip, quote, operator),
                """
                %s,"aircraft":{"type":"Challenger 350/3500","tail":"n350xa","category":"Super midsize jet","seats":9},
                "price":{"currency":"USD","total":%s,"taxIncluded":false},"validUntil":"%s","message":"Wi-Fi on board."
                """.formatted(operator(operator), total, told.plus(Duration.ofDays(3))));
    }

    static String declined(String id, String trip, String operator, Instant told) {
        return event(
                id,
                "quote_rejected",
                told,
                "\"tripId\":\"%s\",\"operatorId\":\"%s\"".formatted(trip, operator),
                operator(operator) + ",\"reason\":\"No aircraft free\"");
    }

    static String message(String id, String trip, String message, String operator, String text, Instant told) {
        return event(
                id,
                "message_received",
                told,
                "\"tripId\":\"%s\",\"operatorId\":\"%s\",\"threadId\":\"athread-%s-%s\""
                        .formatted(trip, operator, trip, operator),
                """
                "messageId":"%s","text":"%s","sender":{"kind":"operator","operatorId":"%s","name":"%s"}
                """.formatted(message, text, operator, name(operator)));
    }

    static String about(String id, String type, String trip, String data, Instant told) {
        return event(id, type, told, "\"tripId\":\"%s\"".formatted(trip), data);
    }

    public static String event(String id, String type, Instant told, String ids, String data) {
        return """
            {"eventId":"%s","eventType":"%s","timestamp":"%s",%s,"data":{%s}}
            """.formatted(id, type, told, ids, data).strip();
    }

    static String operator(String id) {
        return "\"operator\":{\"id\":\"%s\",\"name\":\"%s\",\"rating\":\"4.8\"}".formatted(id, name(id));
    }

    private static String name(String operator) {
        return "Carrier " + operator.substring(operator.lastIndexOf('-') + 1);
    }
}
