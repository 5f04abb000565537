package com.jetvision.emptylegs;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One watch in a list.
 *
 * @param mine false for a colleague's, which an admin only reads
 * @param onOffer how many empty legs meet it that may still be flown
 * @param fresh how many of them nobody has looked at
 * @param told whether the marketplace knows it as it is
 * @param trouble why the marketplace could not be told; null where it could, or has not been tried
 */
public record WatchRow(
        WatchId id,
        String agentName,
        boolean mine,
        WatchWish wish,
        WatchStatus status,
        int onOffer,
        int fresh,
        boolean told,
        @Nullable String trouble,
        Instant createdAt) {}
