package com.jetvision.notifications.ui;

import com.jetvision.notifications.NotificationKind;
import com.jetvision.platform.ui.Tone;

/**
 * How a kind of notification looks.
 *
 * @param act what its button says
 */
record NoticeLook(String icon, Tone tone, String act) {
    static NoticeLook of(NotificationKind kind) {
        return switch (kind) {
            case QUOTE_RECEIVED -> new NoticeLook("plane-takeoff", Tone.INFO, "Compare");
            case QUOTE_CHANGED -> new NoticeLook("plane-takeoff", Tone.SEEN, "Compare");
            case QUOTE_DECLINED -> new NoticeLook("circle-x", Tone.BAD, "Open");
            case QUOTE_EXPIRED -> new NoticeLook("timer", Tone.OFF, "Open");
            case MESSAGE_NOT_SENT -> new NoticeLook("messages-square", Tone.BAD, "Try again");
            case TRIP_FAILED -> new NoticeLook("triangle-alert", Tone.BAD, "Try again");
            case PROPOSAL_VIEWED -> new NoticeLook("eye", Tone.SEEN, "Open");
            case PROPOSAL_ASKED, CONTRACT_ASKED -> new NoticeLook("message-circle-question", Tone.SEEN, "Answer");
            case PROPOSAL_ACCEPTED -> new NoticeLook("file-check", Tone.GOOD, "Send contract");
            case PROPOSAL_DECLINED -> new NoticeLook("file-text", Tone.BAD, "Open");
            case PROPOSAL_EXPIRED -> new NoticeLook("timer", Tone.OFF, "Open");
            case CONTRACT_SIGNED -> new NoticeLook("signature", Tone.GOOD, "Record payment");
            case CONTRACT_EXPIRED -> new NoticeLook("signature", Tone.WAIT, "Open");
            case PAYMENT_RECORDED -> new NoticeLook("credit-card", Tone.GOOD, "Open");
            case DEAL_CLOSED -> new NoticeLook("handshake", Tone.GOOD, "Open");
            case TRIP_NOT_FOUND -> new NoticeLook("circle-x", Tone.BAD, "Open");
            case ANSWER_DUE -> new NoticeLook("hourglass", Tone.WAIT, "Open");
            case EMPTY_LEG_FOUND -> new NoticeLook("plane-landing", Tone.INFO, "Open");
            case EMPTY_LEG_CHANGED -> new NoticeLook("plane-landing", Tone.SEEN, "Open");
            case ALARM -> new NoticeLook("triangle-alert", Tone.BAD, "Open");
            case MAIL_FAILED -> new NoticeLook("mail", Tone.BAD, "Open");
        };
    }

    /** The tab of the room where the act is done; empty for the first one. */
    static String tab(NotificationKind kind) {
        return switch (kind) {
            case PROPOSAL_VIEWED, PROPOSAL_ASKED, PROPOSAL_DECLINED, PROPOSAL_EXPIRED -> "proposal";
            case PROPOSAL_ACCEPTED, CONTRACT_ASKED, CONTRACT_SIGNED, CONTRACT_EXPIRED, PAYMENT_RECORDED, DEAL_CLOSED ->
                "contract";
            case QUOTE_RECEIVED,
                    QUOTE_CHANGED,
                    QUOTE_DECLINED,
                    QUOTE_EXPIRED,
                    MESSAGE_NOT_SENT,
                    TRIP_FAILED,
                    TRIP_NOT_FOUND,
                    ANSWER_DUE,
                    EMPTY_LEG_FOUND,
                    EMPTY_LEG_CHANGED,
                    MAIL_FAILED,
                    ALARM -> "";
        };
    }
}
