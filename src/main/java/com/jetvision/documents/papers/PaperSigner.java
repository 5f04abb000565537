package com.jetvision.documents.papers;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One who signed and how that is known. {@code key} is the key of the {@link PaperSignature} place, {@code drawing} the
 * SVG of the signature pad; without one the typed name is drawn in italics.
 */
public record PaperSigner(
        String key,
        String name,
        String role,
        String email,
        String ip,
        String userAgent,
        String knownBy,
        Instant signedAt,
        String typedName,
        @Nullable String drawing) {}
