package com.jetvision.payments;

import com.jetvision.contracts.ContractId;
import com.jetvision.platform.errors.Refused;
import com.jetvision.platform.money.Money;
import java.time.LocalDate;

/**
 * A payment as it came in. The last four digits are the card's and may be empty; the reason says why money is taken before
 * the contract is signed, and is empty otherwise.
 */
public record PaymentReceived(
        ContractId contract,
        Money amount,
        PaymentMethod method,
        String reference,
        LocalDate receivedOn,
        String lastFour,
        String reason) {
    public PaymentReceived {
        reference = reference.strip();
        lastFour = lastFour.strip();
        reason = reason.strip();
    }

    void requireComplete(LocalDate today) {
        if (!amount.isPositive()) {
            throw new Refused("The amount must be more than zero.");
        }
        if (reference.isBlank()) {
            throw new Refused("Write the reference that the bank or card company gave.");
        }
        if (receivedOn.isAfter(today)) {
            throw new Refused("A payment cannot be received in the future. Check the date.");
        }
        if (!lastFour.isEmpty() && !lastFour.matches("[0-9]{4}")) {
            throw new Refused("Write the last four digits of the card, or leave them out.");
        }
    }
}
