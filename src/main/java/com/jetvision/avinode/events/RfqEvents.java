package com.jetvision.avinode.events;

import com.jetvision.operators.OperatorId;
import com.jetvision.platform.errors.Refused;
import com.jetvision.platform.money.Money;
import com.jetvision.requests.RequestId;
import com.jetvision.requests.RequestTrips;
import java.time.Instant;
import java.util.Currency;
import java.util.LinkedHashMap;
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
        var described = event.at("data").list("operators");
        var asked = operators.heard(described);
        var names = new LinkedHashMap<OperatorId, String>();
        var estimates = new LinkedHashMap<OperatorId, Money>();
        for (int i = 0; i < asked.size(); i++) {
            var operator = asked.get(i);
            described.get(i).text("rfqId").ifPresent(name -> names.put(operator, name));
            estimate(described.get(i)).ifPresent(estimate -> estimates.put(operator, estimate));
        }
        trips.rfqsSent(request, asked.stream().distinct().toList(), time(event));
        trips.rfqsNamed(request, names);
        trips.rfqsEstimated(request, estimates);
        return new Links(request.value(), null, null, null, null);
    }

    /** The marketplace's guess stays with the asking; it is no quote. */
    private static Optional<Money> estimate(Payload operator) {
        var estimate = operator.at("estimatedPrice");
        return estimate.amount("total")
                .filter(total -> total.signum() > 0)
                .map(total -> Money.rounded(total, Currency.getInstance(estimate.required("currency"))));
    }

    /** We took questions back, here or on the marketplace. */
    Links withdrawn(RequestId request, Payload event) {
        for (var operator : operators.heard(event.at("data").list("operators"))) {
            trips.rfqWithdrawn(request, operator, time(event));
        }
        return new Links(request.value(), null, null, null, null);
    }

    private static Instant time(Payload event) {
        return event.time("timestamp").orElseThrow(() -> new Refused("The event has no time."));
    }
}
