package com.jetvision.proposals;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What a proposal remembers beside its columns: the flights it offers, and the latest hundred steps of its life. */
record Kept(List<DealLeg> legs, List<ProposalStep> steps) {
    private static final int MOST = 100;

    /** What a fresh row holds is an empty object. */
    Kept {
        legs = List.copyOf(Objects.requireNonNullElse(legs, List.of()));
        steps = List.copyOf(Objects.requireNonNullElse(steps, List.of()));
    }

    Kept and(ProposalStep step) {
        var longer = new ArrayList<>(steps);
        longer.add(step);
        return new Kept(legs, longer.subList(Math.max(0, longer.size() - MOST), longer.size()));
    }

    Kept of(List<DealLeg> other) {
        return new Kept(other, steps);
    }
}
