package com.jetvision.emptylegs;

import com.jetvision.catalogue.AircraftCategory;
import com.jetvision.platform.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an agent watches for; days are those of the airport of departure.
 *
 * @param cap null for any price
 * @param categories empty for any aircraft
 */
public record WatchWish(
        WatchedEnd from,
        WatchedEnd to,
        LocalDate firstDay,
        LocalDate lastDay,
        int passengers,
        @Nullable Money cap,
        Set<AircraftCategory> categories) {
    /** The first and the last included. */
    static final int MOST_DAYS = 90;

    public WatchWish {
        categories = Set.copyOf(categories);
        var days = ChronoUnit.DAYS.between(firstDay, lastDay) + 1;
        if (from.airport() == null && to.airport() == null || days < 1 || days > MOST_DAYS || passengers < 1) {
            throw new IllegalArgumentException("No wish that anybody checked");
        }
    }

    /** Whether it asks for this leg. Seats, price and category that nobody told speak against it only where they must be known. */
    boolean asksFor(EmptyLeg leg) {
        return !leg.operatorExcluded()
                && from.takes(leg.from())
                && to.takes(leg.to())
                && !leg.lastDay().isBefore(firstDay)
                && !leg.firstDay().isAfter(lastDay)
                && (leg.seats() == null || leg.seats() >= passengers)
                && isAffordable(leg.price())
                && (categories.isEmpty() || leg.category() != null && categories.contains(leg.category()));
    }

    /** A price that is to be asked for may be a good one; one in another currency is the agent's to judge. */
    private boolean isAffordable(@Nullable Money price) {
        return cap == null || price == null || !price.currency().equals(cap.currency()) || price.compareTo(cap) <= 0;
    }

    /** When its last day is over where the flight departs, or else where it goes. */
    Instant endsAt() {
        return lastDay.plusDays(1).atStartOfDay(zone()).toInstant();
    }

    ZoneId zone() {
        var anchor = from.airport() == null ? to.airport() : from.airport();
        return Objects.requireNonNull(anchor).zone();
    }

    /** {@code KTEB → KOPF}, {@code anywhere → KTEB + 50 NM}. */
    public String route() {
        return from.label() + " → " + to.label();
    }
}
