package com.jetvision.conversations.ui;

import com.jetvision.conversations.Card;
import com.jetvision.conversations.ContentType;
import com.jetvision.platform.ui.StatusWord;
import com.jetvision.platform.ui.StatusWords;
import com.jetvision.platform.ui.Tone;
import com.jetvision.quotes.QuoteFlag;
import org.jspecify.annotations.Nullable;

/**
 * How a kind of card looks.
 *
 * @param state null where the record has no status to show
 * @param until what its time is, null where it does not count any more
 * @param exact amounts to the cent, as documents show them
 */
record CardLook(
        String icon,
        String title,
        @Nullable StatusWord state,
        @Nullable String until,
        boolean exact) {
    static CardLook of(ContentType type, Card card) {
        return switch (type) {
            case RFP_CREATED, RFP_UPDATED ->
                new CardLook(
                        "send",
                        "Request sent",
                        word("RfqStatus", card),
                        "sent".equals(card.state()) ? "Answer in" : null,
                        false);
            case QUOTE_SHARED, QUOTE_UPDATED ->
                new CardLook("plane-takeoff", "Quote shared", word("QuoteStatus", card), "Valid for", false);
            case QUOTE_ACCEPTED, QUOTE_EXPIRED ->
                new CardLook("plane-takeoff", "Quote shared", word("QuoteStatus", card), null, false);
            case QUOTE_REJECTED -> new CardLook("plane-takeoff", "Quote", refusal(card), null, false);
            case PROPOSAL_SHARED ->
                new CardLook("file-text", "Proposal shared", word("ProposalStatus", card), null, false);
            case CONTRACT_SHARED ->
                new CardLook("file-check", "Contract shared", word("ContractStatus", card), null, true);
            case PAYMENT_CONFIRMED ->
                new CardLook("credit-card", "Payment received", note(card, Tone.GOOD), null, true);
            case PAYMENT_REQUESTED -> new CardLook("credit-card", "Payment due", note(card, Tone.WAIT), null, true);
            case BOOKING_CONFIRMED ->
                new CardLook("handshake", "Booking confirmed", note(card, Tone.GOOD), null, false);
            case DEAL_CLOSED -> new CardLook("handshake", "Deal closed", note(card, Tone.GOOD), null, true);
            case EMAIL_APPROVAL_REQUEST ->
                new CardLook(
                        "mail",
                        asks(card) ? "Approve this e-mail?" : "E-mail approved",
                        word("ProposalStatus", card),
                        null,
                        false);
            case DOCUMENT_ATTACHED -> new CardLook("paperclip", "Document", note(card, Tone.NEUTRAL), null, false);
            case TEXT, SYSTEM_NOTIFICATION, WORKFLOW_UPDATE, TYPING_INDICATOR ->
                new CardLook("info", "Note", note(card, Tone.NEUTRAL), null, false);
        };
    }

    /** Nothing goes on until the agent says yes. */
    static boolean asks(ContentType type, Card card) {
        return type == ContentType.EMAIL_APPROVAL_REQUEST && asks(card);
    }

    private static boolean asks(Card card) {
        return card.note() != null;
    }

    /** Who said no, the operator or we. */
    private static @Nullable StatusWord refusal(Card card) {
        return word(QuoteFlag.NOT_CHOSEN.code().equals(card.state()) ? "QuoteFlag" : "QuoteStatus", card);
    }

    /** The record's status in its own words, or in those of the note, which say more. */
    private static @Nullable StatusWord word(String kind, Card card) {
        if (card.state() == null) {
            return note(card, Tone.NEUTRAL);
        }
        var word = StatusWords.of(kind, card.state());
        return card.note() == null ? word : new StatusWord(card.note(), word.tone());
    }

    private static @Nullable StatusWord note(Card card, Tone tone) {
        return card.note() == null ? null : new StatusWord(card.note(), tone);
    }
}
