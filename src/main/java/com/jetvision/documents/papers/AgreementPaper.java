package com.jetvision.documents.papers;

import java.math.BigDecimal;
import java.util.List;

/** All that the agreement with an independent agent prints; the days are those of payment, after the end, and notice. */
public record AgreementPaper(
        PaperHouse house,
        PaperIssue issue,
        PaperParty agent,
        BigDecimal commissionPercent,
        int payableWithinDays,
        int afterEndDays,
        int noticeDays,
        List<PaperClause> clauses,
        List<PaperSignature> signatures) {
    public AgreementPaper {
        clauses = List.copyOf(clauses);
        signatures = List.copyOf(signatures);
        if (signatures.isEmpty()) {
            throw new IllegalArgumentException("An agreement needs a place to sign.");
        }
    }
}
