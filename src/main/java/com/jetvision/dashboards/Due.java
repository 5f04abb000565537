package com.jetvision.dashboards;

import com.jetvision.platform.money.Money;
import com.jetvision.requests.RequestId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A signature or a payment that the client owes.
 *
 * @param payment false for a signature
 * @param amount the contract's total, or what is still to be paid
 * @param viewed whether the client has looked at the contract
 * @param at until when; null if no day was set
 */
record Due(
        RequestId request,
        String number,
        String client,
        boolean payment,
        Money amount,
        boolean viewed,
        @Nullable Instant sentAt,
        @Nullable Instant at) {}
