package com.jetvision.proposals;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What became of a proposal since it was made; the steps from the oldest to the newest. */
public record ProposalTracking(
        Instant createdAt,
        @Nullable Instant madeAt,
        @Nullable Instant sentAt,
        int views,
        @Nullable Instant lastViewedAt,
        int downloads,
        @Nullable Instant acceptedAt,
        @Nullable Integer acceptedOption,
        @Nullable String acceptedName,
        @Nullable String question,
        @Nullable String declineReason,
        List<ProposalStep> steps) {
    public ProposalTracking {
        steps = List.copyOf(steps);
    }
}
