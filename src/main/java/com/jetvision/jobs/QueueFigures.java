package com.jetvision.jobs;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a queue stands. Counts go to {@link #COUNTED} and one more.
 *
 * @param waiting not begun yet
 * @param retrying failed, and tried again by itself
 * @param dead given up: somebody must look
 * @param late due for more than ten minutes, by when it was due and not by when it came
 * @param oldestDue since when the oldest that is due could have been done; null when nothing is due
 * @param doneLastMinute ended well within the last minute
 */
public record QueueFigures(
        int waiting,
        int processing,
        int retrying,
        int dead,
        int late,
        @Nullable Instant oldestDue,
        int doneLastMinute) {
    public static final int COUNTED = 1_000;
    public static final QueueFigures EMPTY = new QueueFigures(0, 0, 0, 0, 0, null, 0);
}
