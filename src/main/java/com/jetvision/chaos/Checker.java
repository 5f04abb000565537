package com.jetvision.chaos;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Holds what the sender knows against what the database says. Names every difference; knows nothing of how it came about. */
final class Checker {
    private Checker() {}

    /** @param allowed answers that make the sender come again, beside those that always do */
    static List<Finding> check(
            Collection<Event> events, List<Journal.Entry> journal, Outcome outcome, Set<Integer> allowed) {
        var findings = new ArrayList<Finding>();
        findings.addAll(new DeliveryRules(events, journal, allowed).check());
        findings.addAll(new InboxRules(events, journal, outcome.inbox()).check());
        findings.addAll(HistoryRules.check(outcome.history()));
        findings.addAll(EffectRules.check(events, outcome.effects()));
        return List.copyOf(findings);
    }
}
