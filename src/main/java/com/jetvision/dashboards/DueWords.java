package com.jetvision.dashboards;

import com.jetvision.platform.ui.Badges;
import com.jetvision.platform.ui.ReaderTime;
import com.jetvision.platform.ui.Tone;
import com.vaadin.flow.component.Component;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Until when something is due, as a badge: late in red, today in amber, later in grey. */
final class DueWords {
    private DueWords() {}

    static Component badge(@Nullable Instant at, ReaderTime time) {
        if (at == null) {
            return Badges.of(Tone.NEUTRAL, "No date");
        }
        if (at.isBefore(time.now())) {
            return Badges.of(Tone.BAD, late(Duration.between(at, time.now())));
        }
        var day = LocalDate.ofInstant(at, time.zone());
        return day.equals(time.today())
                ? Badges.of(Tone.WAIT, "Due today")
                : Badges.of(Tone.NEUTRAL, "Due " + time.date(day));
    }

    static boolean isLate(@Nullable Instant at, ReaderTime time) {
        return at != null && at.isBefore(time.now());
    }

    private static String late(Duration by) {
        return by.toDays() > 0 ? by.toDays() + " d late" : Math.max(1, by.toHours()) + " h late";
    }
}
