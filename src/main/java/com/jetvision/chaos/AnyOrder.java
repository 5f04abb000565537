package com.jetvision.chaos;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** R7. */
class AnyOrder implements Scenario {
    private static final String OPERATOR = "acompany-07";
    /** As late as Avinode still tries. */
    private static final Duration AGO = Duration.ofHours(47);

    private enum Last {
        TRIP_CANCELLED,
        DECLINED
    }

    @Override
    public String name() {
        return "R7";
    }

    @Override
    public String sentence() {
        return "Asked, quoted, price changed, and cancelled or declined, up to 47 hours late and in each of the 24"
                + " orders: a trip always ends in the same state.";
    }

    @Override
    public Duration length() {
        return Duration.ofSeconds(1); // its 48 trips are told as fast as they are worked off
    }

    @Override
    public void run(Trial trial) throws Exception {
        trial.world().launch(1);
        var trips = new ArrayList<>(trial.world().house().trips());
        for (var last : Last.values()) {
            var orders = orders(List.of(0, 1, 2, 3));
            var mine = trips.subList(0, orders.size());
            tell(trial, orders, mine, last);
            compare(trial, orders, mine, last);
            trips = new ArrayList<>(trips.subList(orders.size(), trips.size()));
        }
    }

    /** The first of every order, then the second of every order …, each worked off before the next comes. */
    private static void tell(Trial trial, List<List<Integer>> orders, List<String> trips, Last last) throws Exception {
        var stories = trips.stream().map(trip -> story(trip, last)).toList();
        stories.forEach(story -> trial.tells(Plan.of(story)));
        for (int place = 0; place < 4; place++) {
            var now = new ArrayList<Event>();
            for (int i = 0; i < orders.size(); i++) {
                now.add(stories.get(i).get(orders.get(i).get(place)));
            }
            trial.postAll(now);
            trial.settle();
        }
    }

    private static List<Event> story(String trip, Last last) {
        var start = Instant.now().minus(AGO);
        var quote = "aquote-" + trip;
        var events = new ArrayList<Event>();
        add(events, trip, start, Bodies.asked(id(trip, 0), trip, List.of(OPERATOR), start));
        var quoted = start.plusSeconds(60);
        add(events, trip, quoted, Bodies.quote(id(trip, 1), "quote_received", trip, quote, OPERATOR, "30000", quoted));
        var changed = start.plusSeconds(120);
        add(events, trip, changed, Bodies.quote(id(trip, 2), "quote_updated", trip, quote, OPERATOR, "29000", changed));
        var end = start.plusSeconds(180);
        add(
                events,
                trip,
                end,
                switch (last) {
                    case TRIP_CANCELLED ->
                        Bodies.about(id(trip, 3), "trip_cancelled", trip, "\"reason\":\"CHANGED_PLANS\"", end);
                    case DECLINED -> Bodies.declined(id(trip, 3), trip, OPERATOR, end);
                });
        return events;
    }

    private static void add(List<Event> events, String trip, Instant told, String body) {
        var id = id(trip, events.size());
        events.add(Event.signed(id, Effect.COMPARED, trip, id, told, body));
    }

    private static String id(String trip, int place) {
        return "evt-%s-%d".formatted(trip, place);
    }

    private static void compare(Trial trial, List<List<Integer>> orders, List<String> trips, Last last) {
        Map<String, List<List<Integer>>> ends = new HashMap<>();
        for (int i = 0; i < orders.size(); i++) {
            ends.computeIfAbsent(end(trial, trips.get(i)), end -> new ArrayList<>())
                    .add(orders.get(i));
        }
        trial.figure("%s: %d orders, %d different ends".formatted(last, orders.size(), ends.size()));
        if (ends.size() > 1) {
            ends.forEach(
                    (end, those) -> trial.found(Fault.ORDER_MATTERS, last + " in the order " + those.getFirst(), end));
        }
    }

    /** All that a screen shows of it, without times and ids. */
    private static String end(Trial trial, String trip) {
        return trial.world()
                .sql()
                .sql("""
                    select concat_ws('; ', r.status, r.stage, r.operators_contacted || ' asked',
                        (select string_agg(concat_ws(' ', q.avinode_quote_id is not null, q.status, q.total_price, q.decline_reason), ', ')
                           from quotes q where q.request_id = r.id),
                        (select string_agg(concat_ws(' ', f.status, f.decline_reason), ', ') from rfqs f where f.request_id = r.id),
                        (select string_agg(m.content_type, ', ' order by m.content_type) from messages m where m.request_id = r.id
                            and (m.card_key like 'quote:%' or m.card_key like 'words:%')))
                      from requests r where r.avinode_trip_id = :trip\
                    """)
                .param("trip", trip)
                .query(String.class)
                .single();
    }

    private static List<List<Integer>> orders(List<Integer> of) {
        if (of.isEmpty()) {
            return List.of(List.of());
        }
        var orders = new ArrayList<List<Integer>>();
        for (var first : of) {
            var rest = of.stream().filter(other -> !other.equals(first)).toList();
            for (var order : orders(rest)) {
                var whole = new ArrayList<Integer>();
                whole.add(first);
                whole.addAll(order);
                orders.add(List.copyOf(whole));
            }
        }
        return orders;
    }
}
