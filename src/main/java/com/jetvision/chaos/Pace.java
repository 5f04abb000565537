package com.jetvision.chaos;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** How many posts were answered 200 in which second, and how fast. */
record Pace(List<Journal.Entry> journal) {
    private static final double FULL = 0.95;
    private static final int STEADY_SECONDS = 5;

    /** What was posted from then on. */
    Pace since(Instant then) {
        return new Pace(
                journal.stream().filter(entry -> !entry.at().isBefore(then)).toList());
    }

    /** From the first instant until just before the second. */
    record Spell(Instant from, Instant to) {
        boolean has(Instant at) {
            return !at.isBefore(from) && at.isBefore(to);
        }
    }

    Pace during(Spell spell) {
        return new Pace(journal.stream().filter(entry -> spell.has(entry.at())).toList());
    }

    /** Seconds from then until five in a row take in what is posted again; empty where that was not seen. */
    Optional<Duration> fullRateAfter(Instant then, int perSecond) {
        var start = Instant.ofEpochSecond(then.getEpochSecond());
        return IntStream.range(0, 120)
                .filter(second ->
                        accepted(start.plusSeconds(second), STEADY_SECONDS) >= FULL * perSecond * STEADY_SECONDS)
                .mapToObj(second -> Duration.between(then, start.plusSeconds(second)))
                .findFirst()
                .map(pause -> pause.isNegative() ? Duration.ZERO : pause);
    }

    private long accepted(Instant from, int seconds) {
        var to = from.plusSeconds(seconds);
        return journal.stream()
                .filter(entry -> entry.answer() == Event.OK)
                .filter(entry -> !entry.at().isBefore(from) && entry.at().isBefore(to))
                .count();
    }

    /** How long the slowest but one in a hundred of those answered 200 took, in milliseconds. */
    double p99Millis() {
        var micros = journal.stream()
                .filter(entry -> entry.answer() == Event.OK)
                .mapToLong(Journal.Entry::micros)
                .sorted()
                .toArray();
        return micros.length == 0 ? 0 : micros[Math.min(micros.length - 1, micros.length * 99 / 100)] / 1000.0;
    }
}
