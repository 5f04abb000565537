package com.jetvision.audit.ui;

import com.jetvision.platform.ui.ReaderTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How far back the log goes. */
enum Period {
    ALWAYS("At any time", null),
    DAY("Last 24 hours", Duration.ofDays(1)),
    WEEK("Last 7 days", Duration.ofDays(7)),
    MONTH("Last 30 days", Duration.ofDays(30));

    private final String label;
    private final @Nullable Duration length;

    Period(String label, @Nullable Duration length) {
        this.label = label;
        this.length = length;
    }

    static Period named(String name) {
        return Stream.of(values())
                .filter(one -> one.address().equals(name))
                .findFirst()
                .orElse(ALWAYS);
    }

    String label() {
        return label;
    }

    String address() {
        return this == ALWAYS ? "" : name().toLowerCase(Locale.ROOT);
    }

    @Nullable
    Instant since(ReaderTime time) {
        return length == null ? null : time.now().minus(length);
    }
}
