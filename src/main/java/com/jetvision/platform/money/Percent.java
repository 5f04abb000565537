package com.jetvision.platform.money;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;

/** A rate in percent: {@code 7.5} is 7.5 %. */
@Embeddable
public record Percent(BigDecimal value) {
    public static Percent of(String value) {
        return new Percent(new BigDecimal(value));
    }

    /** Without trailing zeros: {@code 7.5}, {@code 10}. */
    public String plain() {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }
}
