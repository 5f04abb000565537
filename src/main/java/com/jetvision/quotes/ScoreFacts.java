package com.jetvision.quotes;

import com.jetvision.platform.money.Money;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one quote when it is scored.
 *
 * @param price what the client would pay
 * @param rivals what the client would pay for each open quote of the request, this one included
 * @param answeredIn from being asked to answering; null where it was not asked through us
 * @param quotesBefore how many quotes this operator has given the house, this one included, of the latest that count
 * @param changesBefore how many of them changed their price afterwards
 * @param tripsTogether how often this client has taken this operator's quote
 */
record ScoreFacts(
        Money price,
        List<Money> rivals,
        List<String> safety,
        @Nullable BigDecimal rating,
        @Nullable Duration answeredIn,
        int quotesBefore,
        int changesBefore,
        int tripsTogether,
        String client) {}
