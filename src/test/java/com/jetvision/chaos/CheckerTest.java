package com.jetvision.chaos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.jetvision.chaos.Change.Step;
import com.jetvision.chaos.Trace.Mark;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The checker is proved by planting each bug once. */
class CheckerTest {
    private static final EnumSet<Fault> SAID_BY_SCENARIOS =
            EnumSet.of(Fault.TOO_LATE, Fault.TOO_SLOW, Fault.ORDER_MATTERS, Fault.UNNOTICED, Fault.FOREIGN_HOST);

    @Test
    void aCleanHistoryIsClean() {
        assertThat(new CleanHistory().findings()).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("bugs")
    void namesThePlantedBug(Fault fault, String bug, Consumer<CleanHistory> plant) {
        var history = new CleanHistory();
        plant.accept(history);
        assertThat(history.findings()).extracting(Finding::fault).contains(fault);
    }

    @Test
    void everyFaultThatTheCheckerKnowsIsPlantedOnce() {
        var planted = bugs().map(bug -> (Fault) bug.get()[0]).collect(Collectors.toSet());
        assertThat(planted).containsAll(EnumSet.complementOf(SAID_BY_SCENARIOS));
    }

    @ParameterizedTest
    @EnumSource(Mark.class)
    void aMissingAndADoubleMarkAreSeenWhereverEffectsLeaveOne(Mark mark) {
        var missing = new CleanHistory();
        missing.effects.remove(missing.mark(mark));
        assertThat(missing.findings()).extracting(Finding::fault).isEqualTo(List.of(Fault.EFFECT_MISSING));
        var twice = new CleanHistory();
        twice.effects.merge(twice.mark(mark), 1, Integer::sum);
        assertThat(twice.findings()).extracting(Finding::fault).containsExactly(Fault.EFFECT_TWICE);
    }

    @Test
    void aCrashedWorkersClaimMayBeTakenOverOnceItsLeaseIsOver() {
        var history = new CleanHistory();
        var event = history.one(Effect.MESSAGE);
        history.changes.removeIf(change -> change.event().equals(event) && change.step() == Step.COMPLETED);
        history.step(event, Step.GONE, null, 0, 0, 31, "node1-0");
        history.step(event, Step.FAILED, null, 1, 0, 31, "node1-0");
        history.step(event, Step.PENDING, null, 1, 0, 31, "node1-0");
        history.step(event, Step.PROCESSING, Duration.ofSeconds(30), 1, 0, 32, "node1-0");
        history.step(event, Step.COMPLETED, null, 1, 0, 33, "node1-0");
        assertThat(history.findings()).isEmpty();
    }

    static Stream<Arguments> bugs() {
        return Stream.of(
                bug(Fault.NEVER_ANSWERED, "only time-outs", h -> {
                    h.journal.removeIf(entry -> entry.event().equals(h.one(Effect.FILED)) && entry.answer() == 200);
                    h.inbox.removeIf(row -> row.event().equals(h.one(Effect.FILED)));
                }),
                bug(Fault.WRONG_ANSWER, "a 500", h -> h.post(h.one(Effect.QUOTE), 500)),
                bug(Fault.WRONG_ANSWER, "poison taken in", h -> h.post(h.one(Effect.REFUSED), 200)),
                bug(
                        Fault.LOST,
                        "answered 200 before the commit",
                        h -> h.inbox.removeIf(of(h, Effect.QUOTE)::equalsRow)),
                bug(Fault.KEPT_TWICE, "no unique key", h -> h.inbox.add(row(h, Effect.QUOTE))),
                bug(
                        Fault.UNINVITED,
                        "kept without a signature",
                        h -> h.inbox.add(new InboxRow(h.one(Effect.REFUSED), "completed", false, 0, false))),
                bug(Fault.UNFINISHED, "forgotten", h -> status(h, Effect.QUOTE, "pending")),
                bug(
                        Fault.STUCK_CLAIM,
                        "no lease",
                        h -> h.spoilRow(
                                h.one(Effect.QUOTE), row -> new InboxRow(row.event(), "processing", false, 0, true))),
                bug(Fault.DEAD_LETTER_MISSING, "poison passed", h -> status(h, Effect.DEAD, "completed")),
                bug(Fault.DEAD_LETTER_UNPLANTED, "given up", h -> status(h, Effect.QUOTE, "dead_letter")),
                bug(
                        Fault.UNMATCHED_MISSING,
                        "dropped",
                        h -> h.spoilRow(
                                h.one(Effect.UNMATCHED),
                                row -> new InboxRow(row.event(), row.status(), false, 0, false))),
                bug(
                        Fault.STOLEN_CLAIM,
                        "two claim at once",
                        h -> h.changes.add(
                                indexOf(h, Effect.QUOTE, Step.COMPLETED),
                                by(at(h, Effect.QUOTE, Step.PROCESSING), "node1-0"))),
                bug(
                        Fault.STOLEN_CLAIM,
                        "rescued too soon",
                        h -> h.changes.add(
                                indexOf(h, Effect.QUOTE, Step.COMPLETED),
                                new Change(
                                        h.one(Effect.QUOTE),
                                        Step.GONE,
                                        CleanHistory.CLAIM,
                                        null,
                                        0,
                                        Duration.ZERO,
                                        CleanHistory.START.plusSeconds(2),
                                        "node1-0"))),
                bug(
                        Fault.ZOMBIE,
                        "completed after the lease was another's",
                        h -> spoil(h, Effect.QUOTE, Step.COMPLETED, change -> by(change, "node1-0"))),
                bug(
                        Fault.ZOMBIE,
                        "failed by one that does not hold it",
                        h -> spoil(h, Effect.DEAD, Step.FAILED, change -> by(change, "node2-0"))),
                bug(Fault.ENDED_TWICE, "completed again", h -> h.changes.add(at(h, Effect.QUOTE, Step.COMPLETED))),
                bug(Fault.ENDED_TWICE, "claimed again", h -> h.changes.add(at(h, Effect.QUOTE, Step.PROCESSING))),
                bug(
                        Fault.WRONG_BACK_OFF,
                        "2, 4, 8, 16, 16 minutes",
                        h -> spoil(
                                h,
                                Effect.DEAD,
                                Step.FAILED,
                                change -> pause(change, change.pause().multipliedBy(2)))),
                bug(
                        Fault.WRONG_BACK_OFF,
                        "at once",
                        h -> spoil(h, Effect.DEAD, Step.FAILED, change -> pause(change, Duration.ZERO))),
                bug(
                        Fault.DEAD_TOO_SOON,
                        "after the first attempt",
                        h -> spoil(
                                h,
                                Effect.DEAD,
                                Step.DEAD_LETTER,
                                change -> new Change(
                                        change.event(),
                                        change.step(),
                                        change.claim(),
                                        null,
                                        1,
                                        Duration.ZERO,
                                        change.at(),
                                        change.by()))),
                bug(Fault.EFFECT_MISSING, "completed without the quote", h -> h.effects.remove(h.mark(Mark.QUOTE))),
                bug(Fault.EFFECT_TWICE, "a second line of chat", h -> h.effects.put(h.mark(Mark.MESSAGE), 2)),
                bug(
                        Fault.EFFECT_WITHOUT_CAUSE,
                        "the older price stands",
                        h -> h.effects.put(new Trace(Mark.QUOTE_TOTAL, "aquote-1 1.00"), 1)));
    }

    private static Arguments bug(Fault fault, String name, Consumer<CleanHistory> plant) {
        return arguments(fault, name, plant);
    }

    private record Named(String event) {
        boolean equalsRow(InboxRow row) {
            return row.event().equals(event);
        }
    }

    private static Named of(CleanHistory history, Effect effect) {
        return new Named(history.one(effect));
    }

    private static InboxRow row(CleanHistory history, Effect effect) {
        return history.inbox.stream()
                .filter(of(history, effect)::equalsRow)
                .findFirst()
                .orElseThrow();
    }

    private static void status(CleanHistory history, Effect effect, String status) {
        history.spoilRow(
                history.one(effect),
                row -> new InboxRow(row.event(), status, row.unmatched(), row.retries(), row.overdue()));
    }

    private static int indexOf(CleanHistory history, Effect effect, Step step) {
        return history.changes.indexOf(at(history, effect, step));
    }

    private static Change at(CleanHistory history, Effect effect, Step step) {
        var event = history.one(effect);
        return history.changes.stream()
                .filter(change -> change.event().equals(event) && change.step() == step)
                .findFirst()
                .orElseThrow();
    }

    private static void spoil(CleanHistory history, Effect effect, Step step, UnaryOperator<Change> how) {
        var event = history.one(effect);
        history.spoilStep(change -> change.event().equals(event) && change.step() == step, how);
    }

    private static Change by(Change change, String who) {
        return new Change(
                change.event(),
                change.step(),
                change.claim(),
                change.lease(),
                change.retries(),
                change.pause(),
                change.at(),
                who);
    }

    private static Change pause(Change change, Duration pause) {
        return new Change(
                change.event(),
                change.step(),
                change.claim(),
                change.lease(),
                change.retries(),
                pause,
                change.at(),
                change.by());
    }
}
