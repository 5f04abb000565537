package com.jetvision.proposals;

import com.jetvision.platform.money.Money;
import com.jetvision.platform.money.Percent;
import com.jetvision.platform.time.LocalDeparture;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The terms of a deal as data, printed from here on every page and paper: what is due on signing (null means all of it),
 * the last day of payment, when passenger data are due after signing, and the charge for cancelling.
 */
public record DealTerms(
        @Nullable Percent deposit, LocalDate payBy, int passengerDataHours, List<CancellationRule> cancellation) {
    private static final List<CancellationRule> STANDARD = List.of(
            new CancellationRule(168, Percent.of("10")),
            new CancellationRule(72, Percent.of("50")),
            new CancellationRule(24, Percent.of("75")),
            new CancellationRule(0, Percent.of("100")));

    public DealTerms {
        cancellation = cancellation.stream()
                .sorted(Comparator.comparing(CancellationRule::hoursBefore).reversed())
                .toList();
    }

    /**
     * The house's usual terms: half on signing and the rest a business day before the flight, or all of it on signing when
     * the flight leaves within a week; passenger data within 24 hours, 3 when it leaves within 72.
     */
    public static DealTerms standard(LocalDeparture first, Instant now) {
        var left = Duration.between(now, first.instant());
        return new DealTerms(
                left.toDays() < 7 ? null : Percent.of("50"),
                lastPayDay(first, now),
                left.toHours() < 72 ? 3 : 24,
                STANDARD);
    }

    public DealTerms withDeposit(@Nullable Percent share) {
        return new DealTerms(share, payBy, passengerDataHours, cancellation);
    }

    /** What is due when the client signs. */
    public Money dueOnSigning(Money total) {
        return deposit == null ? total : total.percent(deposit);
    }

    /** What is left to pay by {@link #payBy}. */
    public Money dueLater(Money total) {
        return total.minus(dueOnSigning(total));
    }

    /** The schedule with its times at the airport of the first departure. */
    public List<CancellationStep> schedule(LocalDeparture first) {
        var steps = new ArrayList<CancellationStep>();
        @Nullable CancellationRule before = null;
        for (var rule : cancellation) {
            steps.add(new CancellationStep(
                    rule.label(before),
                    rule.hoursBefore() == 0
                            ? null
                            : first.zoned().minusHours(rule.hoursBefore()).toLocalDateTime(),
                    rule.charge()));
            before = rule;
        }
        return List.copyOf(steps);
    }

    private static LocalDate lastPayDay(LocalDeparture first, Instant now) {
        var day = first.local().toLocalDate().minusDays(1);
        while (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
            day = day.minusDays(1);
        }
        var today = now.atZone(first.zone()).toLocalDate();
        return day.isBefore(today) ? today : day;
    }
}
