package com.jetvision.platform.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.jetvision.platform.money.Money;
import com.jetvision.platform.money.Percent;
import com.jetvision.platform.time.LocalDeparture;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class FormatsTest {
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final Instant NOW = Instant.parse("2026-11-20T14:42:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final LocalDeparture TETERBORO = new LocalDeparture(LocalDateTime.of(2026, 11, 24, 9, 0), NEW_YORK);

    @Test
    void listsShowWholeMoneyWithItsSign() {
        assertThat(Formats.money(Money.usd("42999.40"))).isEqualTo("$42,999");
        assertThat(Formats.money(Money.of("12450", "EUR"))).isEqualTo("€12,450");
        assertThat(Formats.money(Money.of("900", "CHF"))).isEqualTo("CHF\u00A0900");
        assertThat(Formats.money(Money.usd("-120.50"))).isEqualTo("−$121");
        assertThat(Formats.range(Money.usd("58000"), Money.usd("66000"))).isEqualTo("$58,000 – 66,000");
    }

    @Test
    void missingMoneyIsADashAndNeverZero() {
        assertThat(Formats.money(null)).isEqualTo("—");
        assertThat(Formats.moneyExact(null)).isEqualTo("—");
        assertThat(Formats.moneyExact(Money.usd("0"))).isEqualTo("$0.00");
    }

    @Test
    void papersShowMoneyToTheCent() {
        assertThat(Formats.moneyExact(Money.usd("42999.4"))).isEqualTo("$42,999.40");
        assertThat(PublicFormats.money(Money.usd("42999.40"))).isEqualTo("$42,999.40 USD");
        assertThat(PublicFormats.money(Money.of("12450", "EUR"))).isEqualTo("EUR 12,450.00");
        assertThat(PublicFormats.amount(Money.usd("-5"))).isEqualTo("−$5.00");
    }

    @Test
    void percentKeepsItsSignWithANoBreakSpace() {
        assertThat(Formats.percent(Percent.of("7.50"))).isEqualTo("7.5\u00A0%");
        assertThat(Formats.percent(Percent.of("10"))).isEqualTo("10\u00A0%");
    }

    @Test
    void measuresAreShort() {
        assertThat(Formats.duration(310)).isEqualTo("5 h 10 m");
        assertThat(Formats.duration(305)).isEqualTo("5 h 05 m");
        assertThat(Formats.duration(300)).isEqualTo("5 h");
        assertThat(Formats.duration(45)).isEqualTo("45 m");
        assertThat(Formats.distance(2129)).isEqualTo("2,129 NM");
        assertThat(Formats.bytes(412_300)).isEqualTo("412 KB");
        assertThat(Formats.bytes(1_440_000)).isEqualTo("1.4 MB");
    }

    @Test
    void aDateHasItsYearOnlyWhenItIsAnotherOne() {
        assertThat(Formats.date(LocalDate.of(2026, 11, 24), TODAY)).isEqualTo("Tue 24 Nov");
        assertThat(Formats.date(LocalDate.of(2027, 1, 4), TODAY)).isEqualTo("Mon 4 Jan 2027");
        assertThat(Formats.longDate(TODAY)).isEqualTo("Friday 20 November 2026");
    }

    @Test
    void aDepartureIsTheAirportsOwnTimeWithItsZone() {
        assertThat(Formats.localDeparture(TETERBORO)).isEqualTo("09:00 EST");
        assertThat(Formats.utc(TETERBORO.instant())).isEqualTo("14:00 Z");
        assertThat(PublicFormats.departure(TETERBORO)).isEqualTo("Nov 24, 2026, 9:00 AM EST");
        assertThat(Formats.dayShift(TODAY, TODAY.plusDays(1))).isEqualTo("+1 day");
        assertThat(Formats.dayShift(TODAY, TODAY)).isEmpty();
        assertThat(Formats.dayShift(TODAY, TODAY.plusDays(2))).isEqualTo("+2 days");
    }

    @Test
    void thePastIsATimeThenAWeekdayThenADate() {
        assertThat(Formats.past(Instant.parse("2026-11-20T14:12:00Z"), NEW_YORK, NOW))
                .isEqualTo("09:12");
        assertThat(Formats.past(Instant.parse("2026-11-19T14:12:00Z"), NEW_YORK, NOW))
                .isEqualTo("Thu");
        assertThat(Formats.past(Instant.parse("2026-11-09T14:12:00Z"), NEW_YORK, NOW))
                .isEqualTo("Mon 9 Nov");
        assertThat(Formats.console(Instant.parse("2026-11-20T14:31:07Z"), NEW_YORK))
                .isEqualTo("Fri 20 Nov, 09:31:07 EST");
        assertThat(Formats.moment(NOW, NEW_YORK, NOW)).isEqualTo("Fri 20 Nov, 09:42");
        assertThat(Formats.ago(NOW.minus(Duration.ofHours(50)), NOW)).isEqualTo("2 d ago");
    }

    @Test
    void aCountdownGetsFinerAsItsEndComesNear() {
        assertThat(Formats.countdown(NOW.plus(Duration.ofHours(52)), NOW)).isEqualTo("2 d 4 h");
        assertThat(Formats.countdown(NOW.plus(Duration.ofMinutes(87)), NOW)).isEqualTo("1 h 27 m");
        assertThat(Formats.countdown(NOW.plus(Duration.ofSeconds(725)), NOW)).isEqualTo("12 m 05 s");
        assertThat(Formats.countdown(NOW, NOW)).isEqualTo("Expired");
    }
}
