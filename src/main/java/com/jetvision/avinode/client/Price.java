package com.jetvision.avinode.client;

import java.math.BigDecimal;
import java.util.Optional;

/** An amount with its currency. */
public record Price(BigDecimal amount, String currency) {
    static Optional<Price> read(Fields price) {
        var currency = price.text("currency");
        return price.amount("price").flatMap(amount -> currency.map(code -> new Price(amount, code)));
    }
}
