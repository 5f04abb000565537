package com.jetvision.chaos;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** What happens to one trip: operators are asked, quote, change their price, decline, write. The same for the same dice. */
class Story {
    private static final int OPERATORS = 40;
    private static final int QUOTING = 6;
    private static final int DECLINING = 3;
    private static final int MESSAGES = 4;

    /** How many events a trip has, about, beside those that are only filed. */
    private static final int EVENTS = 16;

    /** How many operators are asked about each trip. */
    static final int ASKED = QUOTING + DECLINING;

    private final String trip;
    private final Random dice;
    private final Instant start;
    private final List<Event> events = new ArrayList<>();

    private Story(String trip, Random dice, Instant start) {
        this.trip = trip;
        this.dice = dice;
        this.start = start;
    }

    static List<Event> of(String trip, Random dice, Instant start) {
        return of(trip, dice, start, 1);
    }

    /** @param filed events that ask for nothing but to be kept */
    static List<Event> of(String trip, Random dice, Instant start, int filed) {
        return new Story(trip, dice, start).tell(filed);
    }

    /** How many of those make this part of all events. */
    static int filedFor(int percent) {
        return Math.max(1, EVENTS * percent / (100 - percent));
    }

    static int events(int filed) {
        return EVENTS + filed;
    }

    private List<Event> tell(int filed) {
        var operators = new ArrayList<>(IntStream.range(0, OPERATORS)
                .mapToObj("acompany-%02d"::formatted)
                .toList());
        Collections.shuffle(operators, dice);
        var asked = List.copyOf(operators.subList(0, ASKED));
        asked(asked);
        asked.subList(0, QUOTING).forEach(this::quoted);
        asked.subList(QUOTING, asked.size()).forEach(this::declined);
        for (int i = 0; i < MESSAGES; i++) {
            wrote(asked.get(dice.nextInt(QUOTING)));
        }
        for (int i = 0; i < filed; i++) {
            filed();
        }
        return List.copyOf(events);
    }

    private void asked(List<String> operators) {
        var id = nextId();
        events.add(Event.signed(id, Effect.ASK, trip, trip, at(1), Bodies.asked(id, trip, operators, at(1))));
    }

    private void quoted(String operator) {
        var quote = "aquote-%s-%s".formatted(trip, operator);
        quote(Effect.QUOTE, "quote_received", quote, operator, at(60 + dice.nextInt(600)));
        if (dice.nextInt(3) == 0) {
            quote(Effect.QUOTE_CHANGE, "quote_updated", quote, operator, at(900 + dice.nextInt(600)));
        }
    }

    private void quote(Effect effect, String type, String quote, String operator, Instant told) {
        var id = nextId();
        var total = "%d.%02d".formatted(20_000 + dice.nextInt(30_000), dice.nextInt(100));
        var body = Bodies.quote(id, type, trip, quote, operator, total, told);
        events.add(Event.signed(id, effect, trip, quote, told, body).totalling(total));
    }

    private void declined(String operator) {
        var id = nextId();
        var told = at(60 + dice.nextInt(600));
        events.add(Event.signed(id, Effect.DECLINE, trip, operator, told, Bodies.declined(id, trip, operator, told)));
    }

    private void wrote(String operator) {
        var id = nextId();
        var message = "amessage-" + id;
        var told = at(60 + dice.nextInt(1200));
        var body = Bodies.message(id, trip, message, operator, "We can hold the aircraft until noon.", told);
        events.add(Event.signed(id, Effect.MESSAGE, trip, message, told, body));
    }

    private void filed() {
        var id = nextId();
        var body = Bodies.about(id, "trip_updated", trip, "\"reason\":\"Seen\"", at(2));
        events.add(Event.signed(id, Effect.FILED, trip, id, at(2), body));
    }

    private String nextId() {
        return "evt-%s-%02d".formatted(trip, events.size());
    }

    private Instant at(int seconds) {
        return start.plus(Duration.ofSeconds(seconds));
    }
}
