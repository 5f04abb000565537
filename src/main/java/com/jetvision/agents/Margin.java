package com.jetvision.agents;

import com.jetvision.platform.errors.Refused;
import com.jetvision.platform.money.Money;
import com.jetvision.platform.money.Percent;
import java.math.BigDecimal;

/** What the brokerage adds to the operator's price: a percentage of it, or a fixed amount in the deal's currency. */
public record Margin(MarginType type, BigDecimal value) {
    private static final BigDecimal MOST_PERCENT = BigDecimal.valueOf(100);
    private static final BigDecimal MOST_FIXED = BigDecimal.valueOf(10_000_000);
    private static final int DECIMALS = 2;

    /** What a profile holds that says nothing else. */
    public static final Margin USUAL = percentage("10");

    public Margin {
        if (value.signum() < 0) {
            throw new Refused("A margin cannot be negative.");
        }
        if (value.stripTrailingZeros().scale() > DECIMALS) {
            throw new Refused("Give the margin with at most two decimals.");
        }
        if (type == MarginType.PERCENTAGE && value.compareTo(MOST_PERCENT) > 0) {
            throw new Refused("A margin is at most 100 % of the operator's price.");
        }
        if (type == MarginType.FIXED && value.compareTo(MOST_FIXED) > 0) {
            throw new Refused("A fixed margin is at most 10,000,000.");
        }
    }

    public static Margin percentage(String value) {
        return new Margin(MarginType.PERCENTAGE, new BigDecimal(value));
    }

    public static Margin fixed(String value) {
        return new Margin(MarginType.FIXED, new BigDecimal(value));
    }

    /** The margin on an operator's price, rounded HALF_UP to the minor unit of its currency. */
    public Money on(Money operatorPrice) {
        return switch (type) {
            case PERCENTAGE -> operatorPrice.percent(new Percent(value));
            case FIXED -> Money.rounded(value, operatorPrice.currency());
        };
    }
}
