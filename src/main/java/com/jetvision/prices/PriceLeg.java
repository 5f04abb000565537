package com.jetvision.prices;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One take-off and one landing.
 *
 * @param minutes of flight; says how much of the price this leg stands for when only some legs are taxed
 * @param departure null while the time is open
 */
public record PriceLeg(
        PricePlace from,
        PricePlace to,
        int passengers,
        int minutes,
        @Nullable Instant departure) {

    /** Whether it goes on from where the other leg landed within this time. */
    boolean goesOnFrom(PriceLeg before, Duration within) {
        if (departure == null || before.departure == null || !from.code().equals(before.to.code())) {
            return false;
        }
        var stop = Duration.between(before.departure.plus(Duration.ofMinutes(before.minutes)), departure);
        return !stop.isNegative() && stop.compareTo(within) <= 0;
    }
}
