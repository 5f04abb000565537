package com.jetvision.chaos;

import com.jetvision.chaos.Change.Step;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How long the work that a process held when it died lay still. */
final class Recoveries {
    private Recoveries() {}

    /** From the death until another took it up, for each event that was held; shortest first. */
    static List<Duration> after(Instant death, String incarnation, List<Change> history) {
        Map<String, Change> held = new HashMap<>();
        Map<String, Instant> back = new HashMap<>();
        for (var change : history) {
            boolean theirs = change.by().equals(incarnation);
            if (theirs && change.step() == Step.PROCESSING) {
                held.put(change.event(), change);
            } else if (theirs && change.step() != Step.RENEWED) {
                held.remove(change.event());
            } else if (change.step() == Step.PROCESSING && held.containsKey(change.event())) {
                back.putIfAbsent(change.event(), change.at());
            }
        }
        return back.values().stream()
                .map(at -> Duration.between(death, at))
                .sorted()
                .toList();
    }
}
