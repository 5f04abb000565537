package com.jetvision.chaos;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * What is posted in which order; the same for the same seed.
 *
 * @param posts every event as often as it is told, out of order with its neighbours
 */
record Plan(Map<String, Event> events, List<Event> posts) {
    /** So many trips' events may overtake each other. */
    private static final int BLOCK = 12;

    /** The trips' stories, each event {@code copies} times; with poison now and then if wanted. */
    static Plan of(long seed, List<String> trips, int filed, int copies, boolean poisoned) {
        var dice = new Random(seed);
        var start = Instant.now().minus(Duration.ofHours(2)).truncatedTo(java.time.temporal.ChronoUnit.SECONDS);
        var posts = new ArrayList<Event>();
        for (int from = 0; from < trips.size(); from += BLOCK) {
            var block = new ArrayList<Event>();
            for (var trip : trips.subList(from, Math.min(trips.size(), from + BLOCK))) {
                block.addAll(Story.of(trip, dice, start, filed));
            }
            if (poisoned) {
                block.addAll(Poison.all("evt-" + from, trips.get(from), start));
            }
            shuffled(block, copies, dice, posts);
        }
        return of(posts);
    }

    static Plan of(List<Event> posts) {
        var events = new LinkedHashMap<String, Event>();
        posts.forEach(event -> events.put(event.id(), event));
        return new Plan(Collections.unmodifiableMap(events), List.copyOf(posts));
    }

    private static void shuffled(List<Event> block, int copies, Random dice, List<Event> posts) {
        var told = new ArrayList<Event>();
        for (int i = 0; i < copies; i++) {
            told.addAll(block);
        }
        Collections.shuffle(told, dice);
        posts.addAll(told);
    }

    /** How many trips make about so many posts. */
    static int tripsFor(int posts, int filed, int copies) {
        return posts / (Story.events(filed) * copies) + 1;
    }
}
