package com.jetvision.rates;

import com.jetvision.platform.errors.Refused;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A rate of the house's own, from a day on.
 *
 * @param validUntil the first day on which it no longer holds; null while nobody knows
 * @param source where it stands: a statute, a letter, a house rule
 */
public record NewRate(
        RateCode code,
        BigDecimal amount,
        LocalDate validFrom,
        @Nullable LocalDate validUntil,
        String source,
        boolean confirmed) {
    private static final BigDecimal MOST_PERCENT = new BigDecimal(100);
    private static final BigDecimal MOST_MONEY = new BigDecimal(10_000);
    private static final int MOST_DECIMALS = 4;
    private static final int LONGEST_SOURCE = 200;

    public NewRate {
        source = source.strip();
        requireAmount(code, amount);
        if (validUntil != null && !validUntil.isAfter(validFrom)) {
            throw new Refused("A rate ends after the day on which it begins.");
        }
        if (source.isEmpty() || source.length() > LONGEST_SOURCE) {
            throw new Refused("Say where the rate stands, in at most %d characters.", LONGEST_SOURCE);
        }
    }

    private static void requireAmount(RateCode code, BigDecimal amount) {
        var most = code.isPercent() ? MOST_PERCENT : MOST_MONEY;
        if (amount.signum() < 0 || amount.compareTo(most) > 0) {
            throw new Refused("Enter a value from 0 to %,d.", most.intValue());
        }
        var decimals = code.isPercent() ? MOST_DECIMALS : 2;
        if (amount.stripTrailingZeros().scale() > decimals) {
            throw new Refused("Enter at most %d decimals.", decimals);
        }
    }
}
