package com.jetvision.dashboards;

import com.jetvision.platform.money.Money;
import com.jetvision.requests.RequestId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A proposal that the client holds and has not answered. */
record ProposalOut(
        RequestId request,
        String number,
        String client,
        List<String> route,
        int options,
        @Nullable Money total,
        int views,
        @Nullable Instant lastViewedAt,
        @Nullable Instant sentAt) {}
