package com.jetvision.quotes;

import com.jetvision.operators.OperatorId;
import com.jetvision.platform.errors.Refused;
import com.jetvision.platform.money.Money;
import com.jetvision.prices.LineKind;
import com.jetvision.prices.OperatorLine;
import com.jetvision.requests.RequestId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An operator's quote as an event tells it.
 *
 * @param lines as itemised, or none; what they leave of the total becomes a line of its own, so that they always add up
 * @param taxIncluded the total holds the operator's taxes
 * @param at when the operator said so: an older word never overwrites a newer one
 */
public record ReceiveQuote(
        RequestId request,
        OperatorId operator,
        String avinodeQuoteId,
        QuotedAircraft aircraft,
        List<OperatorLine> lines,
        Money total,
        boolean taxIncluded,
        @Nullable Instant validUntil,
        @Nullable String message,
        Instant at) {
    private static final Pattern TAX_BY_NAME = Pattern.compile(
            "^(federal excise tax|excise tax|fet|taxes|segment (fee|tax))\\b", Pattern.CASE_INSENSITIVE);

    public ReceiveQuote {
        if (!total.isPositive()) {
            throw new Refused("A quote needs a price above zero; this one says %s.", total.amount());
        }
        lines = addingUp(lines.stream().map(ReceiveQuote::asTax).toList(), total);
        taxIncluded = taxIncluded || lines.stream().anyMatch(line -> line.kind() == LineKind.TAX);
    }

    /** An operator that itemises the excise tax has charged it, whatever kind the line came as: it is not due twice. */
    private static OperatorLine asTax(OperatorLine line) {
        return !line.taxable() && TAX_BY_NAME.matcher(line.name().strip()).find()
                ? new OperatorLine(LineKind.TAX, line.name(), line.amount(), false)
                : line;
    }

    private static List<OperatorLine> addingUp(List<OperatorLine> lines, Money total) {
        var complete = new ArrayList<>(
                lines.stream().filter(line -> !line.amount().isZero()).toList());
        if (complete.isEmpty()) {
            return List.of(new OperatorLine(LineKind.BASE, "Charter", total, true));
        }
        var rest = complete.stream().map(OperatorLine::amount).reduce(total, Money::minus);
        if (!rest.isZero()) {
            var name = rest.isPositive() ? "Not itemised" : "Reduction";
            complete.add(new OperatorLine(LineKind.OTHER, name, rest, true));
        }
        return List.copyOf(complete);
    }
}
