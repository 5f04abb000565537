package com.jetvision.requests.ui;

import com.jetvision.platform.ui.StatusWords;
import com.jetvision.requests.RequestRow;
import com.jetvision.requests.Stage;
import java.util.Objects;

/** What goes on with a request at present, in a few words; a module above may have said it better. */
final class NowWords {
    private NowWords() {}

    static String of(RequestRow row, Reader reader) {
        if (row.now() != null) {
            return row.now();
        }
        if (row.problem() != null) {
            return row.problem();
        }
        return switch (row.status()) {
            case DRAFT ->
                "Step %d of %d, saved %s"
                        .formatted(
                                Objects.requireNonNullElse(row.draftStep(), 0) + 1,
                                WizardPage.values().length,
                                reader.past(row.lastActivity()));
            case AWAITING_USER_ACTION -> "Choose operators in Avinode";
            case AVINODE_SESSION_ACTIVE, MONITORING_FOR_QUOTES, AWAITING_QUOTES, ANALYZING_PROPOSALS -> answers(row);
            case COMPLETED -> afterTheProposal(row.stage());
            default -> StatusWords.label(row.status());
        };
    }

    /** "Completed" would be the request's own work; people think of the deal. */
    private static String afterTheProposal(Stage stage) {
        return switch (stage) {
            case PROPOSAL_OUT -> "Waiting for the client";
            case TO_SIGN -> "Waiting for the signature";
            case TO_PAY -> "Waiting for the payment";
            case BOOKED -> "Ready to fly";
            case DRAFT, SOURCING, QUOTES_IN, CLOSED, LOST, CANCELLED -> StatusWords.label(stage);
        };
    }

    private static String answers(RequestRow row) {
        if (row.operatorsContacted() == 0) {
            return row.quotesReceived() == 0
                    ? "No operator asked yet"
                    : DealSteps.counted(row.quotesReceived(), "quote") + " in";
        }
        return row.quotesReceived() + " of " + DealSteps.counted(row.operatorsContacted(), "operator") + " quoted";
    }
}
