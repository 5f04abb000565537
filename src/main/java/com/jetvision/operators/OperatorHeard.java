package com.jetvision.operators;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What an event says of an operator; what it leaves out is kept as it was known.
 *
 * @param rating of 5, as Avinode's clients give it
 */
public record OperatorHeard(
        String avinodeId,
        String name,
        @Nullable String companyId,
        @Nullable String contactName,
        @Nullable String contactEmail,
        @Nullable String contactPhone,
        @Nullable BigDecimal rating) {

    public static OperatorHeard of(String avinodeId, String name) {
        return new OperatorHeard(avinodeId, name, null, null, null, null, null);
    }
}
