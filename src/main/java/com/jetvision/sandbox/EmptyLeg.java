package com.jetvision.sandbox;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A flight that an operator has to make anyway and sells cheaply, on any day from date to until.
 *
 * @param regularPrice what it costs otherwise, where the operator says so
 */
record EmptyLeg(
        String id,
        String from,
        String to,
        LocalDate date,
        LocalDate until,
        Operator operator,
        AircraftType type,
        String tail,
        BigDecimal price,
        @Nullable BigDecimal regularPrice,
        boolean withdrawn,
        Instant updatedAt) {
    private static final LocalTime FIRST = LocalTime.of(8, 0);
    private static final LocalTime LAST = LocalTime.of(20, 0);

    /** A state file of an earlier version lacks the last day. */
    @SuppressWarnings("NullAway")
    EmptyLeg {
        until = until == null ? date : until;
    }

    static EmptyLeg published(
            String id, String from, String to, LocalDate date, LocalDate until, BigDecimal price, Instant now) {
        var dice = Dice.of("emptyleg", id);
        int miles = Airport.of(from).nauticalMilesTo(Airport.of(to));
        var able = AircraftType.all().stream()
                .filter(one -> one.reaches(miles) && !one.category().equals("Airliner"))
                .toList();
        var type = dice.pick(able.isEmpty() ? AircraftType.all() : able);
        var operator = dice.pick(Operator.ALL);
        var tail = "N" + dice.digits(3) + dice.letters("ABCDEFGHJKLMNPQRSTUVWXYZ", 2);
        var regular = dice.oneIn(3)
                ? null
                : price.multiply(dice.hundredths(140, 260))
                        .setScale(-2, RoundingMode.HALF_UP)
                        .setScale(2);
        return new EmptyLeg(id, from, to, date, until, operator, type, tail, price, regular, false, now);
    }

    EmptyLeg priced(BigDecimal other, Instant now) {
        return new EmptyLeg(id, from, to, date, until, operator, type, tail, other, regularPrice, withdrawn, now);
    }

    EmptyLeg withdrawn(Instant now) {
        return new EmptyLeg(id, from, to, date, until, operator, type, tail, price, regularPrice, true, now);
    }

    ZonedDateTime earliest() {
        return date.atTime(FIRST).atZone(Airport.of(from).zone());
    }

    ZonedDateTime latest() {
        return until.atTime(LAST).atZone(Airport.of(from).zone());
    }
}
