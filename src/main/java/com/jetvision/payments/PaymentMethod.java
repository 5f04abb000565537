package com.jetvision.payments;

import com.jetvision.platform.words.Status;
import java.util.Locale;

/** How a client pays. */
public enum PaymentMethod implements Status {
    WIRE,
    CREDIT_CARD,
    CHECK;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
