package com.jetvision.quotes;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far the operators have answered.
 *
 * @param asked how many were asked through Avinode
 * @param answered how many of all have answered, declines included
 * @param waiting those who have not, the longest asked first
 * @param over whether the request has come to its end: nobody is awaited any more
 * @param now when this was read
 * @param reader the zone of who asked: the screen's times are in it
 */
public record QuoteProgress(
        int asked, int answered, int declined, List<Waiting> waiting, boolean over, Instant now, ZoneId reader) {
    public QuoteProgress {
        waiting = List.copyOf(waiting);
    }

    /** An operator that has not answered yet; {@code due} is until when it is expected to. */
    public record Waiting(
            String operatorName, Instant askedAt, @Nullable Instant due) {}
}
