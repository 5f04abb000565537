package com.jetvision.chaos;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Every event answered 200 is there once, at the end that it must come to; nothing else is there. */
class InboxRules {
    private final Map<String, Event> events;
    private final List<Journal.Entry> journal;
    private final Map<String, List<InboxRow>> rows;
    private final List<Finding> findings = new ArrayList<>();

    InboxRules(Collection<Event> events, List<Journal.Entry> journal, List<InboxRow> rows) {
        this.events = events.stream().collect(Collectors.toMap(Event::id, Function.identity()));
        this.journal = journal;
        this.rows = rows.stream().collect(Collectors.groupingBy(InboxRow::event));
    }

    List<Finding> check() {
        DeliveryRules.accepted(journal).stream()
                .filter(id -> !rows.containsKey(id))
                .forEach(id -> found(Fault.LOST, id, ""));
        rows.forEach(this::checkAll);
        return List.copyOf(findings);
    }

    private void checkAll(String id, List<InboxRow> same) {
        var event = events.get(id);
        if (same.size() > 1) {
            found(Fault.KEPT_TWICE, id, same.size() + " times");
        }
        if (event == null || !event.isToBeKept()) {
            found(Fault.UNINVITED, id, "");
            return;
        }
        same.forEach(row -> check(event, row));
    }

    private void check(Event event, InboxRow row) {
        boolean poison = event.effect() == Effect.DEAD;
        boolean dead = row.status().equals("dead_letter");
        if (row.overdue()) {
            found(Fault.STUCK_CLAIM, row.event(), "");
        } else if (!row.isAtItsEnd()) {
            found(Fault.UNFINISHED, row.event(), row.status());
        } else if (poison && !dead) {
            found(Fault.DEAD_LETTER_MISSING, row.event(), row.status());
        } else if (!poison && dead) {
            found(Fault.DEAD_LETTER_UNPLANTED, row.event(), "");
        }
        if ((event.effect() == Effect.UNMATCHED) != row.unmatched()) {
            found(Fault.UNMATCHED_MISSING, row.event(), row.unmatched() ? "the other way round" : "");
        }
    }

    private void found(Fault fault, String about, String detail) {
        findings.add(new Finding(fault, about, detail));
    }
}
