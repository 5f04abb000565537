package com.jetvision.requests;

import com.jetvision.platform.errors.Refused;
import com.jetvision.platform.money.Money;
import com.jetvision.platform.money.TypedAmount;
import java.util.Currency;
import java.util.Optional;

/** Reads a budget as people type it. */
final class Budget {
    private static final int DIGITS = 11;

    private Budget() {}

    /** Empty when nothing was typed; refused when it is no amount above zero. */
    static Optional<Money> read(String typed, String currency) {
        if (typed.isBlank()) {
            return Optional.empty();
        }
        var amount = TypedAmount.read(typed)
                .orElseThrow(() ->
                        new Refused("The budget must be an amount such as 45,000. Leave it empty if there is none."));
        if (amount.signum() <= 0) {
            throw new Refused("The budget must be above zero. Leave it empty if there is none.");
        }
        if (amount.precision() - amount.scale() > DIGITS) {
            throw new Refused("This budget is too large to be meant. Check the number of zeros.");
        }
        return Optional.of(Money.rounded(amount, Currency.getInstance(currency)));
    }
}
