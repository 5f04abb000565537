package com.jetvision.documents.papers;

import java.time.Instant;
import java.util.List;

/**
 * What is known about a signing. {@code kind} and {@code number} name the document ("Charter contract", "CTR-2026-014"),
 * {@code parties} stands below the title, {@code verifyLink} is the page that checks the file (may be empty).
 */
public record PaperEvidence(
        PaperHouse house,
        String kind,
        String number,
        String parties,
        Instant completedAt,
        String verifyLink,
        List<PaperSigner> signers,
        PaperConsent consent,
        List<PaperEvent> events) {
    public PaperEvidence {
        signers = List.copyOf(signers);
        events = List.copyOf(events);
        if (signers.isEmpty()) {
            throw new IllegalArgumentException("Nobody has signed yet.");
        }
    }
}
