package com.jetvision.conversations;

import java.util.Locale;

/** What a message is: words, the card of a record, or a line of the house. */
public enum ContentType {
    TEXT,
    QUOTE_SHARED,
    QUOTE_UPDATED,
    QUOTE_ACCEPTED,
    QUOTE_REJECTED,
    QUOTE_EXPIRED,
    RFP_CREATED,
    RFP_UPDATED,
    PROPOSAL_SHARED,
    DOCUMENT_ATTACHED,
    BOOKING_CONFIRMED,
    PAYMENT_REQUESTED,
    SYSTEM_NOTIFICATION,
    WORKFLOW_UPDATE,
    TYPING_INDICATOR,
    EMAIL_APPROVAL_REQUEST,
    CONTRACT_SHARED,
    PAYMENT_CONFIRMED,
    DEAL_CLOSED;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** A line of the house's own: neither side said it. */
    public boolean isEvent() {
        return this == SYSTEM_NOTIFICATION || this == WORKFLOW_UPDATE;
    }

    /** The card of an operator's quote. */
    public boolean isQuote() {
        return switch (this) {
            case QUOTE_SHARED, QUOTE_UPDATED, QUOTE_ACCEPTED, QUOTE_REJECTED, QUOTE_EXPIRED -> true;
            default -> false;
        };
    }

    /** As a list tells it: what the card is before what it is about, where the words do not say so themselves. */
    String told(String words) {
        var card = card();
        return card.isEmpty() || words.isEmpty() ? card + words : card + " · " + words;
    }

    private String card() {
        return switch (this) {
            case QUOTE_SHARED, QUOTE_UPDATED, QUOTE_ACCEPTED, QUOTE_EXPIRED -> "Quote";
            case QUOTE_REJECTED -> "No quote";
            case RFP_CREATED, RFP_UPDATED -> "Request";
            case PAYMENT_REQUESTED -> "Payment due";
            case PAYMENT_CONFIRMED -> "Payment received";
            case BOOKING_CONFIRMED -> "Booking confirmed";
            case DEAL_CLOSED -> "Deal closed";
            case TEXT,
                    PROPOSAL_SHARED,
                    CONTRACT_SHARED,
                    EMAIL_APPROVAL_REQUEST,
                    DOCUMENT_ATTACHED,
                    SYSTEM_NOTIFICATION,
                    WORKFLOW_UPDATE,
                    TYPING_INDICATOR -> "";
        };
    }

    static ContentType ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
