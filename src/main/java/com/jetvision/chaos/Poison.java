package com.jetvision.chaos;

import java.time.Instant;
import java.util.List;
import java.util.function.BiFunction;

/** Everything that an event must not be. Each recipe makes one from an id and a trip that exists. */
final class Poison {
    private static final String OPERATOR = "acompany-99"; // of no story;
    private final Instant told;

    private Poison(Instant told) {
        this.told = told;
    }

    /** One of each kind; the ids end in the kind's number. */
    static List<Event> all(String prefix, String trip, Instant told) {
        var poison = new Poison(told);
        var recipes = poison.recipes();
        return java.util.stream.IntStream.range(0, recipes.size())
                .mapToObj(i -> recipes.get(i).apply("%s-poison-%02d".formatted(prefix, i), trip))
                .toList();
    }

    private List<BiFunction<String, String, Event>> recipes() {
        return List.of(
                // refused at the door
                (id, trip) -> Event.refused(id, "{\"eventId\":\"" + id + "\",", Dress.SIGNED, 400),
                (id, trip) -> Event.refused(id, "[\"" + id + "\"]", Dress.SIGNED, 400),
                (id, trip) -> Event.refused(id, asTrip(id, "quote_invented", trip, ""), Dress.SIGNED, 400),
                (id, trip) -> Event.refused(id, asTrip(id, "trip_updated", trip, deep(10_000)), Dress.SIGNED, 400),
                (id, trip) -> Event.refused(id, message(id, trip, "x".repeat(1 << 20)), Dress.SIGNED, 413),
                (id, trip) -> Event.refused(id, message(id, trip, "Unsigned"), Dress.WRONG_SECRET, 401),
                (id, trip) -> Event.refused(id, message(id, trip, "Replayed"), Dress.TOO_OLD, 401),
                (id, trip) -> Event.refused(id, message(id, trip, "Not JSON"), Dress.AS_TEXT, 415),
                // odd, but an event
                (id, trip) ->
                        Event.signed(id, Effect.MESSAGE, trip, "m-" + id, told, message(id, trip, "\\ud800 alone")),
                (id, trip) -> Event.signed(
                        id, Effect.MESSAGE, trip, "m-" + id, told, message(id, trip, "NUL \\u0000 inside")),
                (id, trip) ->
                        Event.signed(id, Effect.UNMATCHED, "nowhere", id, told, message(id, "nowhere-" + id, "Lost")),
                // dead letters
                (id, trip) -> dead(id, trip, quote(id, trip, "\"much\"")),
                (id, trip) -> dead(id, trip, quote(id, trip, "-5")),
                (id, trip) -> dead(id, trip, quote(id, trip, "\"1e999999999\"")),
                (id, trip) -> dead(id, trip, quote(id, trip, "\"1e-999999999\"")),
                (id, trip) -> dead(id, trip, quote(id, trip, "\"1e30000000\"")),
                (id, trip) -> dead(id, trip, quote(id, trip, "\"" + "9".repeat(500_000) + "\"")),
                (id, trip) -> dead(id, trip, quote(id, trip, "99999999999999999")),
                (id, trip) -> dead(id, trip, quote(id, trip, "{\"no\":1}")),
                (id, trip) -> dead(id, trip, quote(id, trip, "12000").replace("\"USD\"", "\"XXX\"")),
                (id, trip) -> dead(id, trip, quote(id, trip, "12000").replaceAll("validUntil\":\"", "$0+9999999")),
                (id, trip) -> dead(
                        id,
                        trip,
                        quote(id, trip, "12000")
                                .replace("\"operator\":", "\"carrier\":")
                                .replace(OPERATOR, "acompany-unknown")),
                (id, trip) -> dead(id, trip, message(id, trip, "gone").replace("\"text\":", "\"words\":")),
                (id, trip) -> dead(id, trip, asTrip(id, "message_received", trip, "\"text\":[]")));
    }

    private Event dead(String id, String trip, String body) {
        return Event.signed(id, Effect.DEAD, trip, id, told, body);
    }

    private String quote(String id, String trip, String total) {
        return Bodies.quote(id, "quote_received", trip, "q-" + id, OPERATOR, total, told);
    }

    private String message(String id, String trip, String text) {
        return Bodies.message(id, trip, "m-" + id, OPERATOR, text, told);
    }

    private String asTrip(String id, String type, String trip, String data) {
        return Bodies.about(id, type, trip, data, told);
    }

    private static String deep(int levels) {
        return "\"deep\":" + "[".repeat(levels) + "]".repeat(levels);
    }
}
