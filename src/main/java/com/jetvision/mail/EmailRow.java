package com.jetvision.mail;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A line of the outbox; the body shows {@code {link}} where the secret link was. */
public record EmailRow(
        EmailId id,
        String kind,
        @Nullable UUID about,
        String to,
        @Nullable String toName,
        String subject,
        String bodyText,
        EmailStatus status,
        int attempts,
        @Nullable String lastError,
        Instant createdAt,
        @Nullable Instant sentAt) {}
