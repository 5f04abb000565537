package com.jetvision.chaos;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** How each event went from filed to ended: one claim at a time, ended by whoever held it, the waits as promised. */
final class HistoryRules {
    private HistoryRules() {}

    static List<Finding> check(List<Change> history) {
        var findings = new ArrayList<Finding>();
        history.stream()
                .collect(Collectors.groupingBy(Change::event))
                .values()
                .forEach(changes -> findings.addAll(new EventHistory().check(changes)));
        return List.copyOf(findings);
    }
}
