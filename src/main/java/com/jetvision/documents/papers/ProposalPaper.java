package com.jetvision.documents.papers;

import java.time.Instant;
import java.util.List;

/**
 * All that a charter proposal prints, and nothing else. {@code letter} is the adviser's two or three sentences,
 * {@code link} the client's private page as a full address.
 */
public record ProposalPaper(
        PaperHouse house,
        PaperIssue issue,
        PaperParty client,
        PaperPerson adviser,
        String letter,
        List<PaperLeg> legs,
        List<PaperOption> options,
        PaperScope scope,
        PaperTerms terms,
        Instant validUntil,
        String link) {
    public ProposalPaper {
        legs = List.copyOf(legs);
        options = List.copyOf(options);
        if (legs.isEmpty() || options.isEmpty() || options.size() > 4) {
            throw new IllegalArgumentException("A proposal prints at least one flight and one to four aircraft.");
        }
        for (var step : terms.cancellation()) {
            if (step.amounts().size() != options.size()) {
                throw new IllegalArgumentException("Each cancellation step needs one amount for each option.");
            }
        }
    }
}
