package com.jetvision.quotes;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A score of 0 to 100 and the parts that it is made of; no value where no part is known. */
record Score(@Nullable Integer value, List<ScorePart> parts) {
    /** What is unknown gives its weight to the rest (product.md, business rule 6). */
    static Score of(List<ScorePart> parts) {
        long weight = 0;
        long sum = 0;
        for (var part : parts) {
            var points = part.points();
            if (points != null) {
                weight += part.weight();
                sum += (long) part.weight() * points;
            }
        }
        return new Score(weight == 0 ? null : divided(sum, weight), List.copyOf(parts));
    }

    static int divided(long sum, long by) {
        return BigDecimal.valueOf(sum)
                .divide(BigDecimal.valueOf(by), 0, RoundingMode.HALF_UP)
                .intValueExact();
    }
}
