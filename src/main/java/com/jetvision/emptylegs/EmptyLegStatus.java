package com.jetvision.emptylegs;

import com.jetvision.platform.words.Status;
import java.util.Locale;

/** Whether the marketplace still offers an empty leg. */
public enum EmptyLegStatus implements Status {
    ON_OFFER,
    WITHDRAWN;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static EmptyLegStatus ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
