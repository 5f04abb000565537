package com.jetvision.commissions;

import com.jetvision.platform.words.Status;
import java.util.Locale;

/** What a line of the ledger says. */
public enum CommissionKind implements Status {
    EARNED,
    PAYABLE,
    PAID,
    REVERSED;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
