package com.jetvision.prices;

import com.jetvision.platform.money.Money;
import com.jetvision.platform.money.Percent;
import java.util.Locale;

/** Figures inside the notes of price lines, which documents print as they are. */
final class PriceWords {
    private PriceWords() {}

    static String money(Money money) {
        var sign = money.currency().equals(Money.USD) ? "$" : money.currency().getCurrencyCode() + " ";
        return String.format(
                Locale.US,
                "%s%,." + Math.max(0, money.currency().getDefaultFractionDigits()) + "f",
                sign,
                money.amount());
    }

    static String percent(Percent percent) {
        return percent.plain() + "\u00a0%";
    }
}
