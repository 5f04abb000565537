package com.jetvision.bench;

import com.jetvision.chaos.Bodies;
import com.jetvision.chaos.House;
import com.jetvision.chaos.Signing;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** Writes events and signs them, as bytes to be sent: a relay's work is done before the clock runs. */
final class Posts {
    private static final int OPERATORS = 100;
    private static final AtomicInteger NEXT = new AtomicInteger();

    private Posts() {}

    /** One event's body by its place among those that are written together, and its id. */
    private interface Body {
        String of(int place, String id);
    }

    /** Events that concern no trip: read, and nothing else to be done for them. */
    static List<byte[]> empty(int many) {
        return write(many, (place, id) -> Bodies.event(id, "booking_updated", now(), "\"threadId\":\"bench\"", ""));
    }

    /** For each trip, that so many operators were asked: those that will quote. */
    static List<byte[]> asked(List<String> trips, int each) {
        return write(trips.size(), (trip, id) -> {
            var operators = IntStream.range(0, each)
                    .mapToObj(turn -> operator(trip, turn))
                    .toList();
            return Bodies.asked(id, trips.get(trip), operators, now());
        });
    }

    /** For each trip in turn the quote of one operator, then of the next, and so on. */
    static List<byte[]> quotes(List<String> trips, int each) {
        return write(trips.size() * each, (place, id) -> {
            int trip = place % trips.size();
            var operator = operator(trip, place / trips.size());
            var total = Integer.toString(30_000 + 37 * place % 9_000);
            return Bodies.quote(id, "quote_received", trips.get(trip), "a" + id, operator, total, now());
        });
    }

    private static String operator(int trip, int turn) {
        return "acompany-" + (trip + 7 * turn) % OPERATORS;
    }

    private static List<byte[]> write(int many, Body body) {
        int first = NEXT.getAndAdd(many);
        return IntStream.range(0, many)
                .mapToObj(place -> {
                    var id = "bench-" + (first + place);
                    return sign(id, body.of(place, id).getBytes(StandardCharsets.UTF_8));
                })
                .toList();
    }

    private static Instant now() {
        return Instant.now();
    }

    private static byte[] sign(String id, byte[] body) {
        var stamp = Long.toString(now().getEpochSecond());
        var head = """
                POST /api/webhooks/avinode HTTP/1.1\r
                host: localhost\r
                content-type: application/json\r
                webhook-id: %s\r
                webhook-timestamp: %s\r
                webhook-signature: %s\r
                content-length: %d\r
                \r
                """.formatted(id, stamp, Signing.signature(House.SECRET, id, stamp, body), body.length)
                .getBytes(StandardCharsets.ISO_8859_1);
        var all = new byte[head.length + body.length];
        System.arraycopy(head, 0, all, 0, head.length);
        System.arraycopy(body, 0, all, head.length, body.length);
        return all;
    }
}
