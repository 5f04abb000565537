package com.jetvision.quotes;

import com.jetvision.platform.words.Status;
import java.util.Locale;

/** What is said of a quote beside, or instead of, its status. */
public enum QuoteFlag implements Status {
    BEST_MATCH,
    PRICE_CHANGED,
    /** Turned down by us, not by the operator. */
    NOT_CHOSEN;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
