package com.jetvision.chaos;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Each effect is there as often as it must be, in every place where it leaves a mark. */
final class EffectRules {
    private EffectRules() {}

    /** Those of trips that a scenario compares itself are left to it. */
    static List<Finding> check(Collection<Event> events, Map<Trace, Integer> effects) {
        var compared = events.stream()
                .filter(event -> event.effect() == Effect.COMPARED)
                .map(Event::trip)
                .collect(Collectors.toSet());
        var there = new HashMap<>(effects);
        there.keySet().removeIf(trace -> compared.stream().anyMatch(trace.key()::contains));
        return differences(Expected.of(events), there);
    }

    private static List<Finding> differences(Map<Trace, Integer> expected, Map<Trace, Integer> there) {
        var findings = new ArrayList<Finding>();
        var all = new HashSet<>(expected.keySet());
        all.addAll(there.keySet());
        for (var trace : all) {
            int wanted = expected.getOrDefault(trace, 0);
            int found = there.getOrDefault(trace, 0);
            if (wanted != found) {
                var fault = wanted == 0
                        ? Fault.EFFECT_WITHOUT_CAUSE
                        : found < wanted ? Fault.EFFECT_MISSING : Fault.EFFECT_TWICE;
                findings.add(new Finding(
                        fault,
                        "%s of %s".formatted(trace.mark(), trace.key()),
                        "%d instead of %d".formatted(found, wanted)));
            }
        }
        return findings;
    }
}
