package com.jetvision.documents;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is known of a stored file without reading it. */
public record DocumentDetails(
        DocumentId id,
        String kind,
        @Nullable UUID subject,
        String fileName,
        String mediaType,
        long size,
        String sha256,
        Instant createdAt) {}
