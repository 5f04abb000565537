package com.jetvision.clients;

import com.jetvision.platform.words.Status;
import java.util.Locale;

/** How freely a client may owe; on hold, a booking needs prepayment or approval. */
public enum CreditStatus implements Status {
    GOOD,
    WATCH,
    HOLD;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static CreditStatus ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
