package com.jetvision.dashboards;

import com.jetvision.platform.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;

/** What one month brought: the margin of the contracts signed in it, and how many deals were won and lost. */
record Month(YearMonth month, Money margin, int won, int lost) {
    /** Won of all that were decided, in whole percent; 0 where none was. */
    int winRate() {
        int decided = won + lost;
        return decided == 0
                ? 0
                : BigDecimal.valueOf(won * 100L)
                        .divide(BigDecimal.valueOf(decided), 0, RoundingMode.HALF_UP)
                        .intValueExact();
    }
}
