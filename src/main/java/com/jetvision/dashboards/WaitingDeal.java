package com.jetvision.dashboards;

import com.jetvision.platform.money.Money;
import com.jetvision.platform.time.LocalDeparture;
import com.jetvision.requests.RequestId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A request whose quotes wait to be proposed.
 *
 * @param best what the client would pay by the best quote, taxes included; null if it has run out meanwhile
 * @param margin what we earn on it
 * @param validUntil how long the best quote stands; null without an end
 */
record WaitingDeal(
        RequestId request,
        String client,
        int passengers,
        @Nullable LocalDeparture departure,
        List<String> route,
        int quotes,
        @Nullable Money best,
        @Nullable Money margin,
        @Nullable Instant validUntil) {}
