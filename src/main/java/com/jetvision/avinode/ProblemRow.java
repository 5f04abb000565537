package com.jetvision.avinode;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that was wrong with what Avinode said.
 *
 * @param kind answer, itinerary, foreign_host or event
 * @param excerpt what was received, as far as it helps
 */
public record ProblemRow(
        UUID id,
        String kind,
        String operation,
        String resource,
        String sentence,
        @Nullable String excerpt,
        int times,
        Instant firstAt,
        Instant lastAt,
        boolean seen) {}
