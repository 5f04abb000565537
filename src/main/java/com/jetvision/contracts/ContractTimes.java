package com.jetvision.contracts;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** When what happened to a contract; null for what has not. */
public record ContractTimes(
        Instant createdAt,
        @Nullable Instant sentAt,
        @Nullable Instant viewedAt,
        @Nullable Instant signedAt,
        @Nullable Instant paymentDueAt,
        @Nullable Instant completedAt,
        @Nullable Instant cancelledAt,
        @Nullable Instant expiresAt) {}
