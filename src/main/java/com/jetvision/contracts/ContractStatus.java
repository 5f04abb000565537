package com.jetvision.contracts;

import com.jetvision.platform.errors.Refused;
import com.jetvision.platform.words.Status;
import java.util.Locale;
import java.util.Set;

/** How far a contract has come. */
public enum ContractStatus implements Status {
    DRAFT,
    SENT,
    VIEWED,
    SIGNED,
    PAYMENT_PENDING,
    PAID,
    COMPLETED,
    CANCELLED,
    EXPIRED;

    /** Where it may go from here. */
    public Set<ContractStatus> exits() {
        return switch (this) {
            case DRAFT -> Set.of(SENT, CANCELLED);
            case SENT -> Set.of(VIEWED, SIGNED, EXPIRED, CANCELLED);
            case VIEWED -> Set.of(SIGNED, EXPIRED, CANCELLED);
            case SIGNED -> Set.of(PAYMENT_PENDING, CANCELLED);
            case PAYMENT_PENDING -> Set.of(PAID, CANCELLED);
            case PAID -> Set.of(COMPLETED);
            case COMPLETED, CANCELLED, EXPIRED -> Set.of();
        };
    }

    /** The next status, or the reason why not. */
    public ContractStatus to(ContractStatus next) {
        if (!exits().contains(next)) {
            throw new Refused(refusal());
        }
        return next;
    }

    /** Whether the client holds it and may sign. */
    public boolean isOut() {
        return this == SENT || this == VIEWED;
    }

    /** Whether the client has signed it, and it was not cancelled since. */
    public boolean isSigned() {
        return this == SIGNED || this == PAYMENT_PENDING || this == PAID || this == COMPLETED;
    }

    private String refusal() {
        return switch (this) {
            case DRAFT -> "This contract was not sent yet. Send it first.";
            case SENT, VIEWED -> "This contract waits for the client's signature.";
            case SIGNED, PAYMENT_PENDING -> "This contract is signed already.";
            case PAID -> "This contract is signed and paid.";
            case COMPLETED -> "This deal is closed.";
            case CANCELLED -> "This contract was cancelled.";
            case EXPIRED -> "This contract expired before it was signed. Make a new one.";
        };
    }

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
