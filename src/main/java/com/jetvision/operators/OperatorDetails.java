package com.jetvision.operators;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One operator in full.
 *
 * @param excludedReason why it is not asked any more
 * @param version for saving: refused when somebody saved since
 */
public record OperatorDetails(
        OperatorProfile profile,
        OperatorForm form,
        @Nullable String avinodeCompanyId,
        @Nullable String excludedReason,
        Instant updatedAt,
        long version) {
    public OperatorId id() {
        return profile.id();
    }
}
