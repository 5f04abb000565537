package com.jetvision.rates;

import static org.assertj.core.api.Assertions.assertThat;

import com.jetvision.platform.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RateSheetTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    @Test
    void aRateHoldsFromItsFirstDayToTheDayBeforeItsEnd() {
        var rate = segmentFee("5.20", "2025-01-01", "2026-01-01", false);
        assertThat(RateSheet.of(DAY.minusDays(1), List.of(rate)).segmentFee()).contains(Money.usd("5.20"));
        assertThat(RateSheet.of(DAY, List.of(rate)).segmentFee()).isEmpty();
    }

    @Test
    void theHousesOwnRateGoesBeforeEverybodys() {
        var law = segmentFee("5.30", "2026-01-01", null, false);
        var own = segmentFee("5.40", "2026-01-01", null, true);
        assertThat(RateSheet.of(DAY, List.of(law, own)).segmentFee()).contains(Money.usd("5.40"));
        assertThat(RateSheet.of(DAY, List.of(own, law)).segmentFee()).contains(Money.usd("5.40"));
    }

    @Test
    void whatNobodyHasFiledIsEmptyAndNotZero() {
        assertThat(RateSheet.of(DAY, List.of()).fetPercent()).isEmpty();
    }

    private static Rate segmentFee(String amount, String from, @Nullable String until, boolean own) {
        return new Rate(
                RateCode.SEGMENT_FEE,
                new BigDecimal(amount),
                Money.USD,
                LocalDate.parse(from),
                until == null ? null : LocalDate.parse(until),
                "test",
                true,
                own);
    }
}
