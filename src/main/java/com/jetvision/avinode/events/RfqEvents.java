package com.jetvision.avinode.events;

import com.jetvision.operators.OperatorId;
import com.jetvision.platform.errors.Refused;
import com.jetvision.platform.money.Money;
import com.jetvision.requests.RequestId;
import com.jetvision.requests.RequestTrips;
import java.time.Instant;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Notes whom the agent asked on the marketplace. */
@Component
class RfqEvents {
    private final RequestTrips trips;
    private final OperatorEvents operators;

    RfqEvents(RequestTrips trips, OperatorEvents operators) {
        this.trips = trips;
        this.operators = operators;
    }

    Links sent(RequestId request, Payload event) {
        var asked = new LinkedHashMap<OperatorId, Optional<String>>();
        for (var operator : event.at("data").list("operators")) {
            asked.put(operators.heard(operator), operator.text("rfqId"));
        }
        trips.rfqsSent(request, List.copyOf(asked.keySet()), time(event));
        asked.forEach((operator, name) -> name.ifPresent(rfq -> trips.rfqNamed(request, operator, rfq)));
        event.at("data").list("operators").forEach(operator -> estimate(request, operator));
        return new Links(request.value(), null, null, null, null);
    }

    /** The marketplace's guess stays with the asking; it is no quote. */
    private void estimate(RequestId request, Payload operator) {
        var estimate = operator.at("estimatedPrice");
        estimate.amount("total")
                .filter(total -> total.signum() > 0)
                .ifPresent(total -> trips.rfqEstimated(
                        request,
                        operators.heard(operator),
                        Money.rounded(total, Currency.getInstance(estimate.required("currency")))));
    }

    /** We took questions back, here or on the marketplace. */
    Links withdrawn(RequestId request, Payload event) {
        for (var operator : event.at("data").list("operators")) {
            trips.rfqWithdrawn(request, operators.heard(operator), time(event));
        }
        return new Links(request.value(), null, null, null, null);
    }

    private static Instant time(Payload event) {
        return event.time("timestamp").orElseThrow(() -> new Refused("The event has no time."));
    }
}
