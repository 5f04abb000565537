package com.jetvision.platform.money;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads an amount as people type it: {@code 45,000}, {@code $45000.50}, {@code 45k}. */
public final class TypedAmount {
    private static final Pattern AMOUNT =
            Pattern.compile("[$€£]?\\s*(\\d{1,3}(?:,\\d{3})+|\\d+)(\\.\\d{1,2})?\\s*([kKmM])?");
    private static final int LONGEST = 100;

    private TypedAmount() {}

    /** Empty when it is no amount. */
    public static Optional<BigDecimal> read(String typed) {
        var parts = AMOUNT.matcher(typed.strip());
        if (typed.length() > LONGEST || !parts.matches()) {
            return Optional.empty();
        }
        var digits = parts.group(1).replace(",", "") + orEmpty(parts.group(2));
        return Optional.of(new BigDecimal(digits).movePointRight(zeros(orEmpty(parts.group(3)))));
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
