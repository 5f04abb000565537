package com.jetvision.requests;

import com.jetvision.platform.errors.Refused;
import com.jetvision.platform.money.Money;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a budget as people type it: {@code 45,000}, {@code $45000.50}, {@code 45k}. */
final class Budget {
    private static final Pattern AMOUNT =
            Pattern.compile("[$€£]?\\s*(\\d{1,3}(?:,\\d{3})+|\\d+)(\\.\\d{1,2})?\\s*([kKmM])?");
    private static final int DIGITS = 11;

    private Budget() {}

    /** Empty when nothing was typed; refused when it is no amount above zero. */
    static Optional<Money> read(String typed, String currency) {
        var text = typed.strip();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        var parts = AMOUNT.matcher(text);
        if (!parts.matches()) {
            throw new Refused("The budget must be an amount such as 45,000. Leave it empty if there is none.");
        }
        var amount = new BigDecimal(parts.group(1).replace(",", "") + orEmpty(parts.group(2)))
                .movePointRight(zeros(orEmpty(parts.group(3))));
        if (amount.signum() <= 0) {
            throw new Refused("The budget must be above zero. Leave it empty if there is none.");
        }
        if (amount.precision() - amount.scale() > DIGITS) {
            throw new Refused("This budget is too large to be meant. Check the number of zeros.");
        }
        return Optional.of(Money.rounded(amount, Currency.getInstance(currency)));
    }

    private static int zeros(String suffix) {
        return switch (suffix.toLowerCase(Locale.ROOT)) {
            case "k" -> 3;
            case "m" -> 6;
            default -> 0;
        };
    }

    private static String orEmpty(@Nullable String group) {
        return group == null ? "" : group;
    }
}
