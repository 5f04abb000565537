package com.jetvision.requests;

import com.jetvision.platform.money.Money;
import com.jetvision.platform.time.LocalDeparture;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One request in a list.
 *
 * @param client empty while a draft has none
 * @param route airport codes in the order they are flown
 * @param departure null in a draft; {@code date} may be known then
 * @param draftStep the wizard's step of a draft, counted from 0
 * @param problem why it failed or ended
 * @param now what a module above says of it, else null
 * @param value what the client pays, else the budget
 */
public record RequestRow(
        RequestId id,
        String number,
        String client,
        String agentName,
        List<String> route,
        @Nullable LocalDeparture departure,
        @Nullable LocalDate date,
        @Nullable Integer passengers,
        RequestStatus status,
        Stage stage,
        Priority priority,
        int operatorsContacted,
        int quotesReceived,
        @Nullable Integer draftStep,
        @Nullable String problem,
        Instant lastActivity,
        @Nullable String now,
        @Nullable Money value) {

    RequestRow with(RequestFigure figure) {
        return new RequestRow(
                id,
                number,
                client,
                agentName,
                route,
                departure,
                date,
                passengers,
                status,
                stage,
                priority,
                operatorsContacted,
                quotesReceived,
                draftStep,
                problem,
                lastActivity,
                figure.now() == null ? now : figure.now(),
                figure.value() == null ? value : figure.value());
    }
}
