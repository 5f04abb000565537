package com.jetvision.avinode;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** How the calls of a connection went last. */
record Calling(
        @Nullable Instant lastCallAt,
        @Nullable Instant lastSuccessAt,
        @Nullable String lastError,
        @Nullable Instant lastErrorAt,
        @Nullable Duration clockSkew,
        @Nullable Instant tokenEndsAt,
        @Nullable Integer hourlyLimit,
        @Nullable Integer remaining,
        @Nullable Instant resetsAt,
        @Nullable Instant pausedUntil) {

    static Calling read(ResultSet row) throws SQLException {
        var skew = row.getObject("clock_skew_ms", Long.class);
        return new Calling(
                at(row, "last_call_at"),
                at(row, "last_success_at"),
                row.getString("last_error"),
                at(row, "last_error_at"),
                skew == null ? null : Duration.ofMillis(skew),
                at(row, "token_expires_at"),
                row.getObject("hourly_limit", Integer.class),
                row.getObject("remaining", Integer.class),
                at(row, "resets_at"),
                at(row, "blocked_until"));
    }

    /** What is the matter, for agents; null while the last call worked. */
    static @Nullable String trouble(Calling calls, Instant now) {
        if (calls.tokenEndsAt != null && !calls.tokenEndsAt.isAfter(now)) {
            return "The Avinode token has ended. An admin can put a new one in.";
        }
        boolean failing = calls.lastErrorAt != null
                && (calls.lastSuccessAt == null || calls.lastErrorAt.isAfter(calls.lastSuccessAt));
        return failing ? calls.lastError : null;
    }

    private static @Nullable Instant at(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
