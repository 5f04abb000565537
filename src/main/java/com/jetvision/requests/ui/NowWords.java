package com.jetvision.requests.ui;

import com.jetvision.platform.ui.StatusWords;
import com.jetvision.requests.RequestRow;
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
            default -> StatusWords.label(row.status());
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
