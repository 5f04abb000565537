package com.jetvision.rates;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import org.jspecify.annotations.Nullable;

/**
 * One rate in its period of validity.
 *
 * @param amount percent for {@link RateCode#FET_PERCENT}, else an amount of money
 * @param validUntil the first day on which it no longer holds; null while it is open
 * @param confirmed false while nobody has compared it with its source
 * @param own true for the organization's own rate, which goes before everybody's
 */
public record Rate(
        RateCode code,
        BigDecimal amount,
        Currency currency,
        LocalDate validFrom,
        @Nullable LocalDate validUntil,
        String source,
        boolean confirmed,
        boolean own) {
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validUntil == null || day.isBefore(validUntil));
    }
}
