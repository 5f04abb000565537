package com.jetvision.documents.papers;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One step of the cancellation schedule: its label ("7 to 3 days before"), until when it holds in the local time of the
 * first departure (null for the last step), the percent of the total, and the charge for each option in their order.
 */
public record PaperCancellationStep(
        String label, @Nullable LocalDateTime until, BigDecimal percent, List<BigDecimal> amounts) {
    public PaperCancellationStep {
        amounts = List.copyOf(amounts);
    }
}
