package com.jetvision.catalogue;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Classes of aircraft in Avinode's words, from small to large, with the cruise speed usual in each. */
public enum AircraftCategory {
    TURBO_PROP("Turbo prop", 300),
    ENTRY_LEVEL_JET("Entry level jet (VLJ)", 380),
    LIGHT_JET("Light jet", 440),
    SUPER_LIGHT_JET("Super light jet", 455),
    MIDSIZE_JET("Midsize jet", 455),
    SUPER_MIDSIZE_JET("Super midsize jet", 460),
    HEAVY_JET("Heavy jet", 480),
    ULTRA_LONG_RANGE("Ultra long range", 500),
    VIP_AIRLINER("VIP airliner", 470);

    private final String label;
    private final int cruiseKt;

    AircraftCategory(String label, int cruiseKt) {
        this.label = label;
        this.cruiseKt = cruiseKt;
    }

    /** Avinode's word, which is also what people read and what the database keeps. */
    public String label() {
        return label;
    }

    public int cruiseKt() {
        return cruiseKt;
    }

    /** By Avinode's word or by the name in code, in any case. */
    public static Optional<AircraftCategory> of(String word) {
        var wanted = word.strip().toLowerCase(Locale.ROOT);
        return Stream.of(values())
                .filter(category -> category.label.toLowerCase(Locale.ROOT).equals(wanted)
                        || category.name().toLowerCase(Locale.ROOT).equals(wanted))
                .findFirst();
    }
}
