package com.jetvision.prices;

import com.jetvision.platform.money.Money;
import com.jetvision.rates.RateSheet;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Operator lines, then margin, then tax: the order in which a price comes about. Touches nothing outside its arguments. */
final class PriceCalculation {
    private final PriceRequest request;
    private final List<OperatorLine> beforeTax;
    private final Money zero;

    PriceCalculation(PriceRequest request) {
        this.request = request;
        this.beforeTax = request.lines().stream()
                .filter(line -> line.kind() != LineKind.TAX)
                .toList();
        this.zero = Money.zero(request.lines().getFirst().amount().currency());
    }

    PriceSheet with(RateSheet rates) {
        var cost = sum(line -> line.kind() != LineKind.TAX);
        var margin = request.margin().on(cost);
        var flight = sum(line -> line.kind() != LineKind.TAX && line.taxable()).plus(margin);
        var taxes = taxes(rates, flight, margin);
        var lines = new ArrayList<PriceLine>();
        lines.add(new PriceLine(PriceLineKind.FLIGHT, "Charter flight", flight, true, ""));
        beforeTax.stream()
                .filter(line -> !line.taxable())
                .forEach(line -> lines.add(new PriceLine(PriceLineKind.EXTRA, line.name(), line.amount(), false, "")));
        var clientBeforeTax = total(lines);
        operatorTaxes(lines);
        lines.addAll(taxes.lines());
        var total = total(lines);
        return new PriceSheet(
                request.lines(),
                sum(line -> true),
                cost,
                request.margin(),
                margin,
                clientBeforeTax,
                lines,
                total.minus(clientBeforeTax),
                total,
                request.payDay(),
                request.taxIncluded(),
                taxes.complete(),
                remarks(taxes));
    }

    /** Where the operator's price holds its taxes, only what we add on top is taxed, and no head is counted twice. */
    private UsAirTax taxes(RateSheet rates, Money flight, Money margin) {
        var taxes = new UsAirTax(request.legs(), rates, zero.currency());
        return request.taxIncluded()
                ? taxes.percentageOf(margin)
                : taxes.percentageOf(flight).perPassenger().pointOutTheZone();
    }

    private void operatorTaxes(List<PriceLine> lines) {
        var taxes = sum(line -> line.kind() == LineKind.TAX);
        if (!taxes.isZero()) {
            lines.add(new PriceLine(PriceLineKind.OPERATOR_TAX, "Taxes charged by the operator", taxes, false, ""));
        }
    }

    private List<String> remarks(UsAirTax taxes) {
        var remarks = new ArrayList<String>();
        if (request.taxIncluded()) {
            remarks.add("The operator's price includes its taxes: only our margin is taxed here.");
        }
        remarks.addAll(taxes.remarks());
        return remarks;
    }

    private Money sum(Predicate<OperatorLine> which) {
        return request.lines().stream().filter(which).map(OperatorLine::amount).reduce(zero, Money::plus);
    }

    private Money total(List<PriceLine> lines) {
        return lines.stream().map(PriceLine::amount).reduce(zero, Money::plus);
    }
}
