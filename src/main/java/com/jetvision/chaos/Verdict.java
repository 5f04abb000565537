package com.jetvision.chaos;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What a trial showed: the counts, the figures, and everything that is wrong. */
record Verdict(String name, String sentence, long seed, List<String> counts, List<Finding> findings) {
    private static final int SHOWN_OF_EACH = 5;

    /** Nothing lost, nothing done twice, nothing stuck; promises of time are another matter. */
    boolean held() {
        return findings.stream().allMatch(finding -> finding.fault().isOfTime());
    }

    /** Lines to print. */
    List<String> lines() {
        var lines = new ArrayList<String>();
        lines.add("%s  %s".formatted(name, sentence));
        lines.add("    seed " + seed);
        counts.forEach(count -> lines.add("    " + count));
        byFault().forEach((fault, all) -> {
            lines.add("    %d x %s".formatted(all.size(), fault));
            all.stream().limit(SHOWN_OF_EACH).forEach(finding -> lines.add("      " + finding));
        });
        lines.add("    " + word());
        return lines;
    }

    /** All of it on one line, for the list at the end of many. */
    String line() {
        var faults = byFault().entrySet().stream()
                .map(fault -> fault.getValue().size() + " x " + fault.getKey().name())
                .collect(Collectors.joining(", "));
        return "%-4s %-8s seed %d; %s%s"
                .formatted(
                        name,
                        held() ? "HELD" : "NOT HELD",
                        seed,
                        faults.isEmpty() ? "" : faults + "; ",
                        String.join("; ", counts));
    }

    private String word() {
        if (!held()) {
            return "NOT HELD: %,d findings".formatted(findings.size());
        }
        return findings.isEmpty() ? "HELD" : "HELD, but not in the time promised";
    }

    private Map<Fault, List<Finding>> byFault() {
        var sorted = new EnumMap<Fault, List<Finding>>(Fault.class);
        findings.forEach(finding -> sorted.computeIfAbsent(finding.fault(), fault -> new ArrayList<>())
                .add(finding));
        return sorted;
    }

    @Override
    public String toString() {
        return String.join("\n", lines());
    }
}
