package com.jetvision.contracts;

import com.jetvision.platform.money.Money;
import com.jetvision.requests.RequestId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A contract in a list; {@code late} says that its payment is overdue. */
public record ContractRow(
        ContractId id,
        RequestId request,
        String number,
        String client,
        String route,
        LocalDate departure,
        String aircraft,
        String agent,
        Money total,
        Money paid,
        ContractStatus status,
        @Nullable Instant sentAt,
        @Nullable Instant signedAt,
        @Nullable Instant paymentDueAt,
        boolean late) {}
