package com.jetvision.chaos;

import com.jetvision.chaos.Change.Step;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A history in which everything went as it must, to be spoilt in one place. */
class CleanHistory {
    static final Instant START = Instant.parse("2026-11-20T14:42:00Z");
    static final UUID CLAIM = new UUID(0, 1);
    private static final Duration LEASE = Duration.ofSeconds(30);
    final List<Event> events = new ArrayList<>();
    final List<Journal.Entry> journal = new ArrayList<>();
    final List<InboxRow> inbox = new ArrayList<>();
    final List<Change> changes = new ArrayList<>();
    final Map<Trace, Integer> effects;

    CleanHistory() {
        events.addAll(Story.of("atrip-1", new Random(1), START));
        events.addAll(Poison.all("evt", "atrip-1", START));
        events.forEach(this::happen);
        effects = new HashMap<>(Expected.of(events));
    }

    List<Finding> findings() {
        return Checker.check(events, journal, new Outcome(inbox, changes, effects), Set.of());
    }

    private void happen(Event event) {
        post(event.id(), Journal.NONE);
        post(event.id(), event.answer());
        if (event.isToBeKept()) {
            boolean dead = event.effect() == Effect.DEAD;
            inbox.add(new InboxRow(
                    event.id(),
                    dead ? "dead_letter" : "completed",
                    event.effect() == Effect.UNMATCHED,
                    dead ? 5 : 0,
                    false));
            step(event.id(), Step.PENDING, null, 0, 0, 0, "node1-0");
            if (dead) {
                dies(event.id());
            } else {
                step(event.id(), Step.PROCESSING, LEASE, 0, 0, 1, "node2-0");
                step(event.id(), Step.COMPLETED, null, 0, 0, 2, "node2-0");
            }
        }
    }

    private void dies(String event) {
        int second = 1;
        for (int failure = 1; failure <= 5; failure++) {
            step(event, Step.PROCESSING, LEASE, failure - 1, 0, second++, "node1-0");
            step(event, Step.FAILED, null, failure, 60L << (failure - 1), second++, "node1-0");
            step(event, Step.PENDING, null, failure, 0, second++, "node2-0");
        }
        step(event, Step.PROCESSING, LEASE, 5, 0, second++, "node2-0");
        step(event, Step.DEAD_LETTER, null, 5, 0, second, "node2-0");
    }

    void post(String event, int answer) {
        journal.add(new Journal.Entry(START, event, answer, "node1-0", 900, "stored"));
    }

    void step(String event, Step step, @Nullable Duration lease, int retries, long pause, int second, String by) {
        var at = START.plusSeconds(second);
        changes.add(new Change(
                event, step, CLAIM, lease == null ? null : at.plus(lease), retries, Duration.ofSeconds(pause), at, by));
    }

    /** The first event that is meant to have this effect. */
    String one(Effect effect) {
        return events.stream()
                .filter(event -> event.effect() == effect)
                .findFirst()
                .orElseThrow()
                .id();
    }

    void spoilRow(String event, UnaryOperator<InboxRow> how) {
        inbox.replaceAll(row -> row.event().equals(event) ? how.apply(row) : row);
    }

    void spoilStep(Predicate<Change> which, UnaryOperator<Change> how) {
        changes.replaceAll(change -> which.test(change) ? how.apply(change) : change);
    }

    Trace mark(Trace.Mark mark) {
        return effects.keySet().stream()
                .filter(trace -> trace.mark() == mark)
                .findFirst()
                .orElseThrow();
    }
}
