package com.jetvision.chaos;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a sender may expect of the answers. */
record DeliveryRules(Collection<Event> events, List<Journal.Entry> journal, Set<Integer> allowed) {
    /** Not now, come again: no answer, too many, not stored durably. */
    private static final Set<Integer> AGAIN = Set.of(Journal.NONE, 429, 503);

    List<Finding> check() {
        var answers = journal.stream()
                .collect(Collectors.groupingBy(
                        Journal.Entry::event, Collectors.mapping(Journal.Entry::answer, Collectors.toSet())));
        return events.stream()
                .flatMap(event -> check(event, answers.getOrDefault(event.id(), Set.of())))
                .toList();
    }

    private Stream<Finding> check(Event event, Set<Integer> answers) {
        var wrong = answers.stream()
                .filter(answer -> answer != event.answer() && !AGAIN.contains(answer) && !allowed.contains(answer));
        var findings = wrong.map(answer ->
                new Finding(Fault.WRONG_ANSWER, event.id(), "%d instead of %d".formatted(answer, event.answer())));
        return answers.contains(event.answer())
                ? findings
                : Stream.concat(findings, Stream.of(new Finding(Fault.NEVER_ANSWERED, event.id(), answers.toString())));
    }

    /** Who was told 200, by name. */
    static Set<String> accepted(List<Journal.Entry> journal) {
        return journal.stream()
                .filter(entry -> entry.answer() == Event.OK)
                .map(Journal.Entry::event)
                .collect(Collectors.toSet());
    }

    /** How many of each answer. */
    static Map<Integer, Long> counts(List<Journal.Entry> journal) {
        return journal.stream().collect(Collectors.groupingBy(Journal.Entry::answer, Collectors.counting()));
    }
}
