package com.jetvision.prices;

import com.jetvision.platform.money.Money;

/** One line of the client's price; {@code note} says what it rests on ("2 × 6 × $5.30") and may be empty. */
public record PriceLine(PriceLineKind kind, String name, Money amount, boolean taxable, String note) {}
