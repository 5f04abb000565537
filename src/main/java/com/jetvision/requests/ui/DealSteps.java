package com.jetvision.requests.ui;

import com.jetvision.platform.ui.Formats;
import com.jetvision.platform.ui.Step;
import com.jetvision.platform.ui.Step.State;
import com.jetvision.requests.RequestDetails;
import com.jetvision.requests.RequestStatus;
import com.jetvision.requests.Stage;
import java.util.ArrayList;
import java.util.List;

/** The seven steps of a deal, and in the present one what is going on. */
final class DealSteps {
    private static final List<String> LABELS =
            List.of("Request", "Sourcing", "Quotes", "Proposal", "Contract", "Payment", "Flight");

    private DealSteps() {}

    static List<Step> of(RequestDetails details, String now, Reader reader) {
        int present = present(details);
        var steps = new ArrayList<Step>();
        for (int i = 0; i < LABELS.size(); i++) {
            var state = i < present ? State.DONE : i == present ? State.NOW : State.NEXT;
            var known = detail(i, details, reader);
            steps.add(new Step(LABELS.get(i), i == present && i > 2 && !now.isEmpty() ? now : known, state));
        }
        return steps;
    }

    private static int present(RequestDetails details) {
        return switch (details.stage()) {
            case DRAFT -> 0;
            case SOURCING -> 1;
            case QUOTES_IN -> 2;
            case PROPOSAL_OUT -> 3;
            case TO_SIGN -> 4;
            case TO_PAY -> 5;
            case BOOKED -> 6;
            case CLOSED -> LABELS.size();
            case LOST, CANCELLED -> ended(details.status(), details);
        };
    }

    /** What ended stays where it had come to. */
    private static int ended(RequestStatus status, RequestDetails details) {
        if (details.stage() == Stage.LOST || status == RequestStatus.COMPLETED) {
            return 3;
        }
        return details.quotesReceived() > 0 ? 2 : details.submittedAt() == null ? 0 : 1;
    }

    private static String detail(int step, RequestDetails details, Reader reader) {
        return switch (step) {
            case 0 -> details.submittedAt() == null ? "Not submitted" : reader.past(details.submittedAt());
            case 1 -> sourcing(details);
            case 2 -> details.operatorsContacted() == 0 && details.quotesReceived() == 0 ? "" : quotes(details);
            case 6 -> flight(details, reader);
            default -> "";
        };
    }

    private static String sourcing(RequestDetails details) {
        if (details.operatorsContacted() > 0) {
            return counted(details.operatorsContacted(), "operator") + " asked";
        }
        return switch (details.status()) {
            case DRAFT -> "";
            case PENDING, ANALYZING, FETCHING_CLIENT_DATA, SEARCHING_FLIGHTS, TRIP_CREATED -> "Going to Avinode";
            case FAILED -> "Not in Avinode";
            case AWAITING_USER_ACTION -> "Choose operators in Avinode";
            default -> "In Avinode";
        };
    }

    private static String quotes(RequestDetails details) {
        return details.quotesExpected() >= details.quotesReceived() && details.quotesExpected() > 0
                ? details.quotesReceived() + " of " + details.quotesExpected() + " quoted"
                : counted(details.quotesReceived(), "quote");
    }

    private static String flight(RequestDetails details, Reader reader) {
        return details.legs().isEmpty()
                ? ""
                : Formats.date(details.legs().getFirst().departure().local().toLocalDate(), reader.today());
    }

    static String counted(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
