package com.jetvision.notifications;

import java.util.Locale;

/** What a notification is about; its screen knows the icon, the colour and the act. */
public enum NotificationKind {
    QUOTE_RECEIVED,
    QUOTE_CHANGED,
    QUOTE_DECLINED,
    QUOTE_EXPIRED,
    MESSAGE_NOT_SENT,
    TRIP_FAILED,
    PROPOSAL_VIEWED,
    PROPOSAL_ASKED,
    PROPOSAL_ACCEPTED,
    PROPOSAL_DECLINED,
    PROPOSAL_EXPIRED,
    CONTRACT_ASKED,
    CONTRACT_SIGNED,
    CONTRACT_EXPIRED,
    PAYMENT_RECORDED,
    DEAL_CLOSED,
    MAIL_FAILED,
    TRIP_NOT_FOUND,
    ANSWER_DUE,
    /** An empty leg meets a watch of the agent's. */
    EMPTY_LEG_FOUND,
    /** One that the agent is interested in is withdrawn, or has another price or day. */
    EMPTY_LEG_CHANGED,
    /** Something is wrong with the house; for its admins. */
    ALARM;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static NotificationKind ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /** Nothing goes on until this person acts. */
    public boolean needsMe() {
        return switch (this) {
            case MESSAGE_NOT_SENT,
                    TRIP_FAILED,
                    PROPOSAL_ASKED,
                    PROPOSAL_ACCEPTED,
                    CONTRACT_ASKED,
                    CONTRACT_SIGNED,
                    CONTRACT_EXPIRED,
                    MAIL_FAILED,
                    TRIP_NOT_FOUND,
                    ALARM -> true;
            case QUOTE_RECEIVED,
                    QUOTE_CHANGED,
                    QUOTE_DECLINED,
                    QUOTE_EXPIRED,
                    PROPOSAL_VIEWED,
                    PROPOSAL_DECLINED,
                    PROPOSAL_EXPIRED,
                    PAYMENT_RECORDED,
                    DEAL_CLOSED,
                    ANSWER_DUE,
                    EMPTY_LEG_FOUND,
                    EMPTY_LEG_CHANGED -> false;
        };
    }

    /** Several of these about one request are one while nobody has read them; the word counts them. */
    String several() {
        return switch (this) {
            case QUOTE_RECEIVED -> "new quotes";
            case QUOTE_CHANGED -> "quotes changed";
            case QUOTE_DECLINED -> "operators declined";
            case QUOTE_EXPIRED -> "quotes expired";
            default -> "";
        };
    }

    boolean merges() {
        return !several().isEmpty();
    }

    /** Of this, only the last is worth a line: each replaces the one before while that is unread. */
    boolean replaces() {
        return this == PROPOSAL_VIEWED || this == ANSWER_DUE;
    }
}
