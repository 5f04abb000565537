package com.jetvision.avinode;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How current a request's room is.
 *
 * @param updatedAt when we last heard of the trip, or looked
 * @param sentence what is the matter, for the agent; null while all is well
 * @param itineraryDiffers Avinode shows another itinerary than the request has
 */
public record RoomState(
        Liveness liveness,
        @Nullable Instant updatedAt,
        @Nullable String sentence,
        boolean itineraryDiffers) {}
