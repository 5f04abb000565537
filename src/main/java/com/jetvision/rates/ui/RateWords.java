package com.jetvision.rates.ui;

import com.jetvision.platform.money.Money;
import com.jetvision.platform.money.Percent;
import com.jetvision.platform.ui.Formats;
import com.jetvision.rates.Rate;
import com.jetvision.rates.RateCode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How a rate reads. */
final class RateWords {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.US);

    private RateWords() {}

    static String name(RateCode code) {
        return switch (code) {
            case FET_PERCENT -> "Federal excise tax";
            case SEGMENT_FEE -> "Segment fee";
            case INTERNATIONAL_HEAD -> "International head tax";
            case ALASKA_HAWAII_HEAD -> "Alaska and Hawaii";
        };
    }

    static String law(RateCode code) {
        return switch (code) {
            case FET_PERCENT -> "US, domestic, §4261(a)";
            case SEGMENT_FEE -> "US, domestic, §4261(b)";
            case INTERNATIONAL_HEAD -> "US, each way, §4261(c)";
            case ALASKA_HAWAII_HEAD -> "US, departures, §4261(c)(3)";
        };
    }

    static String chargedOn(RateCode code) {
        return switch (code) {
            case FET_PERCENT -> "Price before tax";
            case SEGMENT_FEE -> "Passenger and segment";
            case INTERNATIONAL_HEAD, ALASKA_HAWAII_HEAD -> "Passenger";
        };
    }

    static String value(Rate rate) {
        return rate.code().isPercent()
                ? Formats.percent(new Percent(rate.amount()))
                : Formats.moneyExact(Money.rounded(rate.amount(), rate.currency()));
    }

    /** From the first day to the last on which it holds. */
    static String period(Rate rate) {
        var until = rate.validUntil();
        return day(rate.validFrom()) + " – " + (until == null ? "open" : day(until.minusDays(1)));
    }

    static String day(LocalDate day) {
        return day.format(DAY);
    }

    static String state(Rate rate, LocalDate today) {
        var phase = RatePhase.of(rate, today);
        return phase == RatePhase.TO_COME ? "From " + day(rate.validFrom()) : phase.label();
    }
}
