package com.jetvision.sandbox;

import static java.math.RoundingMode.HALF_UP;

import com.jetvision.sandbox.Price.Kind;
import com.jetvision.sandbox.Price.Line;
import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** Prices that sound real: hourly rate × hours × 1.2 to 1.5, fuel surcharge of 5 to 8 %, handling, crew overnight. */
final class Prices {
    private static final BigDecimal FIFTY = new BigDecimal(50);
    private static final int LEAST_MINUTES = 60;

    private Prices() {}

    static Price quote(Trip trip, Operator operator, AircraftType type) {
        var dice = Dice.of(trip.id(), operator.id(), type.name(), "price");
        var base = toFifty(type.hourlyRate().multiply(hours(trip, type)).multiply(dice.hundredths(120, 150)));
        var flights = toFifty(base.multiply(dice.hundredths(70, 85)));
        var fuel = base.multiply(dice.hundredths(500, 800)).movePointLeft(2).setScale(2, HALF_UP);
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(Kind.FLIGHT, "Charter flights", flights, true));
        lines.add(new Line(Kind.POSITIONING, "Positioning", base.subtract(flights), true));
        lines.add(new Line(Kind.FUEL, "Fuel surcharge", fuel, true));
        lines.add(new Line(Kind.FEE, "Landing and handling", handling(trip, type, dice), true));
        int nights = nightsAway(trip);
        if (nights > 0)
            lines.add(new Line(
                    Kind.CREW,
                    "Crew overnight",
                    money(850).multiply(money(nights)).setScale(2),
                    true));
        return new Price(List.copyOf(lines));
    }

    /** The marketplace's own guess, near the price that the operator will ask but never the same. */
    static BigDecimal estimate(Trip trip, Operator operator, AircraftType type) {
        var dice = Dice.of(trip.id(), operator.id(), "estimate");
        return toFifty(quote(trip, operator, type).total().multiply(dice.hundredths(94, 108)));
    }

    /** The same price with four per cent off the flights. */
    static Price sharpened(Price price) {
        return new Price(price.lines().stream()
                .map(line -> line.kind() == Kind.FLIGHT ? cheaper(line) : line)
                .toList());
    }

    /** The same price with some per cent more, or less, on the flights. */
    static Price changed(Price price, int percent) {
        var factor = BigDecimal.valueOf(100L + percent, 2);
        return new Price(price.lines().stream()
                .map(line -> line.kind() == Kind.FLIGHT
                        ? new Line(
                                line.kind(),
                                line.name(),
                                line.amount().multiply(factor).setScale(2, HALF_UP),
                                line.taxable())
                        : line)
                .toList());
    }

    private static Line cheaper(Line line) {
        var amount = toFifty(line.amount().multiply(new BigDecimal("0.96")));
        return new Line(line.kind(), line.name(), amount, line.taxable());
    }

    private static BigDecimal hours(Trip trip, AircraftType type) {
        int minutes = trip.legs().stream()
                .mapToInt(leg -> Math.max(LEAST_MINUTES, type.minutesFor(leg.nauticalMiles())))
                .sum();
        return money(minutes).divide(money(60), 4, HALF_UP);
    }

    private static BigDecimal handling(Trip trip, AircraftType type, Dice dice) {
        int perLanding = type.mostSeats() * dice.between(40, 70);
        return toFifty(money(perLanding).multiply(money(trip.legs().size())));
    }

    private static int nightsAway(Trip trip) {
        long nights = ChronoUnit.DAYS.between(
                trip.legs().getFirst().date(), trip.legs().getLast().date());
        return (int) Math.clamp(nights, 0, 3);
    }

    private static BigDecimal toFifty(BigDecimal amount) {
        return amount.divide(FIFTY, 0, HALF_UP).multiply(FIFTY).setScale(2);
    }

    private static BigDecimal money(int amount) {
        return BigDecimal.valueOf(amount);
    }
}
