package com.jetvision.proposals;

import com.jetvision.platform.money.Money;
import com.jetvision.requests.RequestId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A proposal in a list. */
public record ProposalRow(
        ProposalId id,
        RequestId request,
        String number,
        String title,
        String client,
        String agent,
        int options,
        Money total,
        ProposalStatus status,
        int views,
        @Nullable Instant lastViewedAt,
        @Nullable Instant sentAt,
        Instant validUntil) {}
