package com.jetvision.prices;

import com.jetvision.agents.Margin;
import com.jetvision.platform.money.Money;
import java.time.LocalDate;
import java.util.List;

/**
 * A price in full, as calculated once. {@code lines} and {@code total} are what a client may see; everything else is ours.
 *
 * @param operatorLines the operator's price as it stood
 * @param operatorTotal what the operator asks for, the taxes it names included
 * @param operatorCost the same without them
 * @param clientBeforeTax operator cost and our margin, always
 * @param taxIncluded the operator's price held its taxes
 * @param complete false when a tax that is due could not be put in, so that the price must not go out
 * @param remarks what an agent should know: rates not confirmed, taxes left out and why
 */
public record PriceSheet(
        List<OperatorLine> operatorLines,
        Money operatorTotal,
        Money operatorCost,
        Margin margin,
        Money marginAmount,
        Money clientBeforeTax,
        List<PriceLine> lines,
        Money taxes,
        Money total,
        LocalDate payDay,
        boolean taxIncluded,
        boolean complete,
        List<String> remarks) {
    /** A sheet whose figures do not add up cannot be made. */
    public PriceSheet {
        operatorLines = List.copyOf(operatorLines);
        lines = List.copyOf(lines);
        remarks = List.copyOf(remarks);
        var sum = lines.stream().map(PriceLine::amount).reduce(Money.zero(total.currency()), Money::plus);
        if (!sum.equals(total) || !clientBeforeTax.plus(taxes).equals(total)) {
            throw new IllegalArgumentException("The price lines add up to %s, not to %s".formatted(sum, total));
        }
        if (!operatorCost.plus(marginAmount).equals(clientBeforeTax)) {
            throw new IllegalArgumentException("Cost and margin are not the price before tax: " + clientBeforeTax);
        }
    }

    public List<PriceLine> taxLines() {
        return lines.stream().filter(line -> line.kind().isTax()).toList();
    }
}
