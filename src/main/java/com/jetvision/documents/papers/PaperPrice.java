package com.jetvision.documents.papers;

import java.math.BigDecimal;
import java.util.List;

/** A price in full, copied from the calculation that made it; lines that do not add up to the total are refused. */
public record PaperPrice(String currency, List<PaperPriceLine> lines, BigDecimal total) {
    public PaperPrice {
        lines = List.copyOf(lines);
        var sum = lines.stream().map(PaperPriceLine::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(total) != 0) {
            throw new IllegalArgumentException("The price lines add up to %s, not to %s.".formatted(sum, total));
        }
    }
}
