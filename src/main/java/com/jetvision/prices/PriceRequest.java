package com.jetvision.prices;

import com.jetvision.agents.Margin;
import com.jetvision.platform.errors.Refused;
import java.time.LocalDate;
import java.util.List;

/**
 * What a price is asked for.
 *
 * @param taxIncluded the operator's price already holds its taxes: they are not charged again
 * @param payDay the day of payment, whose rates hold
 */
public record PriceRequest(
        List<OperatorLine> lines, boolean taxIncluded, Margin margin, List<PriceLeg> legs, LocalDate payDay) {
    public PriceRequest {
        lines = List.copyOf(lines);
        legs = List.copyOf(legs);
        if (lines.isEmpty()) {
            throw new Refused("There is no operator price yet to calculate from.");
        }
    }
}
