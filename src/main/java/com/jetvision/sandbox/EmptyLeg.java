package com.jetvision.sandbox;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/** A flight that an operator has to make anyway and sells cheaply. */
record EmptyLeg(
        String id,
        String from,
        String to,
        LocalDate date,
        Operator operator,
        AircraftType type,
        String tail,
        BigDecimal price,
        boolean withdrawn,
        Instant updatedAt) {
    static EmptyLeg published(String id, String from, String to, LocalDate date, BigDecimal price, Instant now) {
        var dice = Dice.of("emptyleg", id);
        var type = dice.pick(AircraftType.all());
        var operator = dice.pick(Operator.ALL);
        var tail = "N" + dice.digits(3) + dice.letters("ABCDEFGHJKLMNPQRSTUVWXYZ", 2);
        return new EmptyLeg(id, from, to, date, operator, type, tail, price, false, now);
    }

    EmptyLeg priced(BigDecimal other, Instant now) {
        return new EmptyLeg(id, from, to, date, operator, type, tail, other, withdrawn, now);
    }

    EmptyLeg withdrawn(Instant now) {
        return new EmptyLeg(id, from, to, date, operator, type, tail, price, true, now);
    }
}
