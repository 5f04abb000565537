package com.jetvision.quotes;

import com.jetvision.platform.errors.Refused;
import com.jetvision.platform.words.Status;
import java.util.Locale;
import java.util.Set;

/** Where an operator's answer stands; it follows from what the operator said, never from a price being there. */
public enum QuoteStatus implements Status {
    /** Asked, no answer yet. */
    PENDING,
    RECEIVED,
    /** Scored beside the others. */
    ANALYZED,
    ACCEPTED,
    /** Declined by the operator, or not chosen by us. */
    REJECTED,
    EXPIRED;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static QuoteStatus ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /** An operator may come back after a decline, and may give an expired quote more time. */
    public Set<QuoteStatus> exits() {
        return switch (this) {
            case PENDING -> Set.of(RECEIVED, REJECTED, EXPIRED);
            case RECEIVED -> Set.of(ANALYZED, ACCEPTED, REJECTED, EXPIRED);
            case ANALYZED -> Set.of(ACCEPTED, REJECTED, EXPIRED);
            case ACCEPTED -> Set.of(REJECTED);
            case REJECTED, EXPIRED -> Set.of(RECEIVED);
        };
    }

    /** The next status, if there is such a way. */
    public QuoteStatus to(QuoteStatus next) {
        if (!exits().contains(next)) {
            throw new Refused("A quote that is %s cannot become %s.", code(), next.code());
        }
        return next;
    }

    /** Whether it can be proposed, as far as its status goes; its time is another matter. */
    public boolean isOpen() {
        return this == RECEIVED || this == ANALYZED;
    }
}
