package com.jetvision.documents.papers;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The terms of the deal as data: last day of payment, the deposit due on signing (percent of the total, null when all is
 * due on signing), hours after signing within which passenger data are due, and the cancellation schedule.
 */
public record PaperTerms(
        LocalDate payBy,
        @Nullable BigDecimal depositPercent,
        int passengerDataHours,
        List<PaperCancellationStep> cancellation) {
    public PaperTerms {
        cancellation = List.copyOf(cancellation);
    }
}
