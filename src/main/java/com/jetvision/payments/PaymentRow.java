package com.jetvision.payments;

import com.jetvision.platform.money.Money;
import java.time.Instant;
import java.time.LocalDate;

/** A line of a contract's payments; a negative amount takes an earlier one back. */
public record PaymentRow(
        PaymentId id,
        Money amount,
        PaymentMethod method,
        String reference,
        LocalDate receivedOn,
        String lastFour,
        String reason,
        boolean reversed,
        Instant recordedAt) {}
