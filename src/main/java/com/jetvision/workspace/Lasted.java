package com.jetvision.workspace;

import java.time.Duration;

/** How long something took: {@code 4 s}, {@code 12 m}, {@code 1 h 05 m}, {@code 2 d 3 h}. */
final class Lasted {
    private Lasted() {}

    static String words(Duration time) {
        if (time.toSeconds() < 1) {
            return "less than a second";
        }
        if (time.toMinutes() < 1) {
            return time.toSeconds() + " s";
        }
        if (time.toHours() < 1) {
            return time.toMinutes() + " m";
        }
        return time.toDays() < 1
                ? "%d h %02d m".formatted(time.toHours(), time.toMinutesPart())
                : "%d d %d h".formatted(time.toDays(), time.toHoursPart());
    }
}
