package com.jetvision.operators;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How one has fared with an operator; an agent's own deals, an admin's whole house.
 *
 * @param asked requests that it was asked about
 * @param won quotes that a client accepted
 * @param lost quotes that were not chosen or ran out
 * @param declined requests that it refused
 * @param medianAnswer half of its answers came within this; null when none came yet
 */
public record OperatorRecord(
        int asked,
        int won,
        int lost,
        int declined,
        @Nullable Duration medianAnswer) {
    public static final OperatorRecord NONE = new OperatorRecord(0, 0, 0, 0, null);
}
