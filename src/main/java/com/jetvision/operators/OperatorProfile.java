package com.jetvision.operators;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One operator as the house knows it.
 *
 * @param rating of 5; null where nobody has rated it
 * @param fleetSize null where nobody knows
 * @param safety programmes that the house has seen proof of, valid today ("ARGUS Platinum"); empty means not known, not unsafe
 * @param excluded not to be asked again
 */
public record OperatorProfile(
        OperatorId id,
        @Nullable String avinodeId,
        String name,
        @Nullable String contactName,
        @Nullable String contactEmail,
        @Nullable String contactPhone,
        @Nullable String region,
        @Nullable BigDecimal rating,
        @Nullable Integer fleetSize,
        List<String> safety,
        boolean preferred,
        boolean excluded,
        @Nullable Instant lastHeard) {
    public OperatorProfile {
        safety = List.copyOf(safety);
    }
}
