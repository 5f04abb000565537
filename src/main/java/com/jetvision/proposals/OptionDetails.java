package com.jetvision.proposals;

import com.jetvision.platform.money.Money;
import com.jetvision.quotes.QuoteId;
import java.util.List;

/** One option as its agent sees it, with what the client never sees: operator, cost and margin. */
public record OptionDetails(
        int no,
        QuoteId quote,
        OfferedAircraft aircraft,
        String operatorName,
        Money operatorCost,
        Money beforeTax,
        List<OfferLine> lines,
        Money total) {
    public OptionDetails {
        lines = List.copyOf(lines);
    }

    /** A, B, C, D. */
    public String letter() {
        return String.valueOf((char) ('A' + no - 1));
    }

    public Money margin() {
        return beforeTax.minus(operatorCost);
    }
}
