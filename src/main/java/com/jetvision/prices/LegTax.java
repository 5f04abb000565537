package com.jetvision.prices;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** How US law sees a leg. */
enum LegTax {
    /** Begins and ends in the US: percentage tax and segment tax (26 USC 4262(a)(1)). */
    DOMESTIC,
    /** As domestic, and the reduced head tax on departure, between Alaska or Hawaii and another state (4261(c)(3)). */
    ALASKA_HAWAII,
    /** One end in the US: head tax, on departure and on arrival (4261(c)(1)). */
    INTERNATIONAL,
    /** A US leg of an uninterrupted international journey: neither percentage nor segment tax (4262(b) and (c)(3)). */
    THROUGH,
    /** Touches no US soil: nothing. */
    OUTSIDE;

    /** The statute's 12 hours; old copies of 26 CFR 49.4262(c)-1 still say 6. */
    private static final Duration LONGEST_STOP = Duration.ofHours(12);

    boolean percentage() {
        return this == DOMESTIC || this == ALASKA_HAWAII;
    }

    /** Each leg's kind, in order: a short stop makes a US leg part of the international journey before or after it. */
    static List<LegTax> of(List<PriceLeg> legs) {
        var kinds = new ArrayList<>(legs.stream().map(LegTax::alone).toList());
        for (int i = 1; i < legs.size(); i++) {
            if (kinds.get(i).percentage() && kinds.get(i - 1).abroad() && joined(legs, i)) {
                kinds.set(i, THROUGH);
            }
        }
        for (int i = legs.size() - 2; i >= 0; i--) {
            if (kinds.get(i).percentage() && kinds.get(i + 1).abroad() && joined(legs, i + 1)) {
                kinds.set(i, THROUGH);
            }
        }
        return kinds;
    }

    private boolean abroad() {
        return this == INTERNATIONAL || this == THROUGH;
    }

    private static boolean joined(List<PriceLeg> legs, int later) {
        return legs.get(later).goesOnFrom(legs.get(later - 1), LONGEST_STOP);
    }

    private static LegTax alone(PriceLeg leg) {
        var from = leg.from();
        var to = leg.to();
        if (from.inUnitedStates() != to.inUnitedStates()) {
            return INTERNATIONAL;
        }
        if (!from.inUnitedStates()) {
            return OUTSIDE;
        }
        boolean far = from.inAlaskaOrHawaii() || to.inAlaskaOrHawaii();
        boolean withinOne = java.util.Objects.equals(from.region(), to.region());
        return far && !withinOne ? ALASKA_HAWAII : DOMESTIC;
    }
}
