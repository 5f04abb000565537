package com.jetvision.prices;

import com.jetvision.platform.money.Money;

/** One line of the operator's price as the operator wrote it; {@code taxable} says whether it pays for transportation. */
public record OperatorLine(LineKind kind, String name, Money amount, boolean taxable) {}
