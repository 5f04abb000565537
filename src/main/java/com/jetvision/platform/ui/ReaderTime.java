package com.jetvision.platform.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** The present as one reader sees it, and how other times read from here. */
public record ReaderTime(ZoneId zone, Instant now) {
    /** Stands in a component until its page is entered and asks for the present. */
    public static final ReaderTime UNSET = new ReaderTime(ZoneOffset.UTC, Instant.EPOCH);

    public LocalDate today() {
        return LocalDate.ofInstant(now, zone);
    }

    /** {@code 09:12} today, {@code Thu} within a week, then the date. */
    public String past(@Nullable Instant at) {
        return Formats.past(at, zone, now);
    }

    /** {@code Fri 20 Nov, 09:31}. */
    public String moment(@Nullable Instant at) {
        return Formats.moment(at, zone, now);
    }

    /** {@code 09:31:07} today, else {@code Fri 20 Nov, 09:31}. */
    public String second(@Nullable Instant at) {
        return Formats.second(at, zone, now);
    }

    /** To the second, for consoles. */
    public String console(@Nullable Instant at) {
        return Formats.console(at, zone);
    }

    /** {@code Tue 24 Nov}, with the year when it is not this one. */
    public String date(LocalDate date) {
        return Formats.date(date, today());
    }

    public String ago(Instant at) {
        return Formats.ago(at, now);
    }
}
