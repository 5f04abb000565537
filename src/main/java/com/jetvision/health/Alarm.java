package com.jetvision.health;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something is wrong, or was.
 *
 * @param sentence what, in figures, as it was when it was raised
 * @param cleared null while it lasts
 */
public record Alarm(
        AlarmKind kind,
        String sentence,
        Instant raised,
        @Nullable Instant cleared) {}
