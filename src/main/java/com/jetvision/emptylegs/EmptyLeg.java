package com.jetvision.emptylegs;

import com.jetvision.catalogue.AircraftCategory;
import com.jetvision.catalogue.Airport;
import com.jetvision.operators.OperatorId;
import com.jetvision.platform.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * One empty leg as the house knows it.
 *
 * @param operatorExcluded the house asks its operator no more
 */
record EmptyLeg(
        EmptyLegId id,
        Airport from,
        Airport to,
        Instant earliest,
        Instant latest,
        @Nullable OperatorId operator,
        String operatorName,
        boolean operatorExcluded,
        @Nullable String aircraftType,
        @Nullable AircraftCategory category,
        @Nullable Integer seats,
        @Nullable Money price,
        EmptyLegStatus status) {

    boolean isOpen(Instant now) {
        return status == EmptyLegStatus.ON_OFFER && latest.isAfter(now);
    }

    LocalDate firstDay() {
        return earliest.atZone(from.zone()).toLocalDate();
    }

    LocalDate lastDay() {
        return lastDay(earliest, latest, from);
    }

    /** A window that ends at midnight ends with the day before. */
    static LocalDate lastDay(Instant earliest, Instant latest, Airport from) {
        var end = latest.atZone(from.zone());
        boolean atMidnight = end.toLocalTime().equals(LocalTime.MIDNIGHT) && latest.isAfter(earliest);
        return atMidnight ? end.toLocalDate().minusDays(1) : end.toLocalDate();
    }

    String route() {
        return from.code() + " → " + to.code();
    }
}
