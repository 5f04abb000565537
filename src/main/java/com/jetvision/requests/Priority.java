package com.jetvision.requests;

import com.jetvision.platform.money.Money;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How fast a request has to be served (business rule 7). */
public enum Priority {
    STANDARD,
    URGENT,
    VIP;

    private static final BigDecimal VIP_BUDGET = new BigDecimal(100_000);
    private static final Duration URGENT_NOTICE = Duration.ofHours(24);

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Priority ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /** VIP: marked, or a budget over 100,000. Urgent: marked, or departing within 24 hours. VIP prevails over urgent. */
    static Priority of(Priority marked, boolean vipClient, @Nullable Money budget, Instant departure, Instant now) {
        if (marked == VIP || vipClient || (budget != null && budget.amount().compareTo(VIP_BUDGET) > 0)) {
            return VIP;
        }
        var urgent = marked == URGENT || !departure.isAfter(now.plus(URGENT_NOTICE));
        return urgent ? URGENT : STANDARD;
    }
}
