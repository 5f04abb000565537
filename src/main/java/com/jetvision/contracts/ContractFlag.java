package com.jetvision.contracts;

import com.jetvision.platform.words.Status;
import java.util.Locale;

/** What is said of a contract instead of its status. */
public enum ContractFlag implements Status {
    /** A payment is past its date. */
    LATE;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
