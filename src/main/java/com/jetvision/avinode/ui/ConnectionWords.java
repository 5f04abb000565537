package com.jetvision.avinode.ui;

import com.jetvision.avinode.connections.ConnectionDetails;
import com.jetvision.avinode.connections.ConnectionDetails.Health;
import com.jetvision.platform.ui.Badges;
import com.jetvision.platform.ui.Formats;
import com.jetvision.platform.ui.ReaderTime;
import com.jetvision.platform.ui.Tone;
import com.vaadin.flow.component.badge.Badge;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How a connection reads. */
final class ConnectionWords {
    private static final Duration SOON = Duration.ofDays(30);
    /** Avinode takes nothing that is five minutes off. */
    private static final Duration SKEWED = Duration.ofMinutes(2);

    private ConnectionWords() {}

    static Tone tone(ConnectionDetails connection) {
        if (!connection.active()) {
            return Tone.OFF;
        }
        return isFailing(connection.health()) ? Tone.BAD : Tone.GOOD;
    }

    static String state(ConnectionDetails connection) {
        if (!connection.active()) {
            return "Paused";
        }
        return isFailing(connection.health()) ? "Calls fail" : "Active";
    }

    /** The last thing heard of a call was an error. */
    private static boolean isFailing(Health health) {
        var error = health.lastErrorAt();
        var success = health.lastSuccess();
        return error != null && (success == null || error.isAfter(success));
    }

    static String ago(@Nullable Instant at, ReaderTime time) {
        return at == null ? "not yet" : time.second(at) + ", " + time.ago(at);
    }

    static Badge tokenEnds(@Nullable Instant ends, ReaderTime time) {
        if (ends == null) {
            return Badges.plain(Tone.NEUTRAL, "Not known");
        }
        if (!ends.isAfter(time.now())) {
            return Badges.plain(Tone.BAD, "Ended " + time.moment(ends));
        }
        boolean soon = ends.isBefore(time.now().plus(SOON));
        return Badges.plain(soon ? Tone.WAIT : Tone.GOOD, "Ends " + time.moment(ends));
    }

    static Badge skew(@Nullable Long millis) {
        if (millis == null) {
            return Badges.plain(Tone.NEUTRAL, "Not known");
        }
        var off = Duration.ofMillis(Math.abs(millis));
        var words = Formats.millis(off.toMillis()) + (millis < 0 ? " behind us" : " ahead of us");
        return Badges.plain(
                off.compareTo(SKEWED) > 0 ? Tone.BAD : Tone.GOOD, off.toMillis() < 1_000 ? "In step" : words);
    }

    static String remaining(Health health, ReaderTime time) {
        if (health.remaining() == null) {
            return "not known";
        }
        var of = health.limit() == null ? "" : " of %,d".formatted(health.limit());
        var renews = health.renews();
        return "%,d".formatted(health.remaining())
                + of
                + (renews == null || !renews.isAfter(time.now()) ? "" : ", full again at " + time.past(renews));
    }
}
