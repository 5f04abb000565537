package com.jetvision.documents.papers;

import java.util.List;

/**
 * All that a charter contract prints. {@code accepted} is the accepted option with the lines of the accepted version,
 * {@code fromProposal} its number; {@code onBoard} are short facts; {@code bank} is printed in its order, to which the
 * reference and due date are added.
 */
public record ContractPaper(
        PaperHouse house,
        PaperIssue issue,
        PaperParty charterer,
        PaperPerson adviser,
        String fromProposal,
        List<PaperLeg> legs,
        PaperOption accepted,
        List<String> onBoard,
        PaperTerms terms,
        List<PaperDisclosure> disclosures,
        List<PaperClause> clauses,
        List<PaperFact> bank,
        List<PaperSignature> signatures) {
    public ContractPaper {
        legs = List.copyOf(legs);
        onBoard = List.copyOf(onBoard);
        disclosures = List.copyOf(disclosures);
        clauses = List.copyOf(clauses);
        bank = List.copyOf(bank);
        signatures = List.copyOf(signatures);
        if (legs.isEmpty() || disclosures.size() < 3 || signatures.isEmpty()) {
            throw new IllegalArgumentException(
                    "A contract prints at least one flight, the three disclosures of 14 CFR 295.24 and a place to sign.");
        }
        for (var step : terms.cancellation()) {
            if (step.amounts().size() != 1) {
                throw new IllegalArgumentException("A cancellation step of a contract has one amount.");
            }
        }
    }
}
