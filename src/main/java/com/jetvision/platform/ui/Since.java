package com.jetvision.platform.ui;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How far back a list goes; its name stands in the page's address. */
public enum Since {
    ALWAYS("At any time", null),
    HOUR("Last hour", Duration.ofHours(1)),
    DAY("Last 24 hours", Duration.ofDays(1)),
    WEEK("Last 7 days", Duration.ofDays(7)),
    MONTH("Last 30 days", Duration.ofDays(30));

    private final String label;
    private final @Nullable Duration length;

    Since(String label, @Nullable Duration length) {
        this.label = label;
        this.length = length;
    }

    public static Since named(String name) {
        return Stream.of(values())
                .filter(one -> one.address().equals(name))
                .findFirst()
                .orElse(ALWAYS);
    }

    public String label() {
        return label;
    }

    /** Nothing for always. */
    public String address() {
        return this == ALWAYS ? "" : name().toLowerCase(Locale.ROOT);
    }

    /** Null for always. */
    public @Nullable Instant from(Instant now) {
        return length == null ? null : now.minus(length);
    }
}
