package com.jetvision.avinode;

import com.jetvision.jobs.QueueFigures;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How the inbox stands.
 *
 * @param lastEvent when the last event came in; null when none ever did
 * @param lastSync when Avinode was last asked what we may have missed
 * @param inTenMinutes received in the last ten minutes, counted to {@link InboxHealth#FLOOD} and one more
 * @param connections active ones
 * @param askedSince since when the oldest operator of the last week owes us an answer; null when none does
 */
public record InboxFigures(
        QueueFigures queue,
        @Nullable Instant lastEvent,
        @Nullable Instant lastSync,
        int inTenMinutes,
        int connections,
        @Nullable Instant askedSince) {}
