package com.jetvision.sandbox;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** What an operator asks, line by line, in US dollars and before tax. */
record Price(List<Line> lines) {
    enum Kind {
        FLIGHT,
        POSITIONING,
        FUEL,
        FEE,
        CREW
    }

    record Line(Kind kind, String name, BigDecimal amount, boolean taxable) {
        Map<String, Object> toJson() {
            return Json.object("name", name, "amount", amount, "taxable", taxable);
        }
    }

    BigDecimal total() {
        return lines.stream().map(Line::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** How a price stands in an event: the flights with their positioning, what is added to them, and the sum. */
    Map<String, Object> toJson() {
        return Json.object(
                "currency",
                "USD",
                "total",
                total(),
                "base",
                sum(Kind.FLIGHT, Kind.POSITIONING),
                "fuelSurcharge",
                sum(Kind.FUEL),
                "taxes",
                BigDecimal.ZERO.setScale(2),
                "fees",
                sum(Kind.FEE, Kind.CREW),
                "taxIncluded",
                false);
    }

    private BigDecimal sum(Kind... kinds) {
        return lines.stream()
                .filter(line -> Arrays.asList(kinds).contains(line.kind))
                .map(Line::amount)
                .reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
    }
}
