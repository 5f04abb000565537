package com.jetvision.avinode;

import com.jetvision.platform.time.StoredTime;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
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
                StoredTime.at(row, "last_call_at"),
                StoredTime.at(row, "last_success_at"),
                row.getString("last_error"),
                StoredTime.at(row, "last_error_at"),
                skew == null ? null : Duration.ofMillis(skew),
                StoredTime.at(row, "token_expires_at"),
                row.getObject("hourly_limit", Integer.class),
                row.getObject("remaining", Integer.class),
                StoredTime.at(row, "resets_at"),
                StoredTime.at(row, "blocked_until"));
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
}
