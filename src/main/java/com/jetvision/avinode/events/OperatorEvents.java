package com.jetvision.avinode.events;

import com.jetvision.operators.OperatorHeard;
import com.jetvision.operators.OperatorId;
import com.jetvision.operators.Operators;
import com.jetvision.platform.errors.Refused;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Learns operators from the events that mention them. */
@Component
class OperatorEvents {
    private final Operators operators;

    OperatorEvents(Operators operators) {
        this.operators = operators;
    }

    /** Each operator that is described, in this order. */
    List<OperatorId> heard(List<Payload> described) {
        var all = described.stream().map(OperatorEvents::described).toList();
        var heard = operators.heard(all);
        return all.stream().map(heard::get).map(Objects::requireNonNull).toList();
    }

    OperatorId heard(Payload operator) {
        return heard(List.of(operator)).getFirst();
    }

    private static OperatorHeard described(Payload operator) {
        return new OperatorHeard(
                operator.required("id"),
                operator.required("name"),
                operator.text("companyId").orElse(null),
                operator.text("contactName").orElse(null),
                operator.text("contactEmail").orElse(null),
                operator.text("contactPhone").orElse(null),
                operator.amount("rating").orElse(null));
    }

    /** As {@link #of(Payload)}, for each in its order. */
    List<OperatorId> of(List<Payload> events) {
        var described = new HashMap<Payload, OperatorHeard>();
        for (var event : events) {
            var operator = event.at("data").at("operator");
            if (operator.present()) {
                described.put(event, described(operator));
            }
        }
        var heard = operators.heard(List.copyOf(described.values()));
        return events.stream()
                .map(event -> described.containsKey(event) ? heard.get(described.get(event)) : of(event))
                .map(Objects::requireNonNull)
                .toList();
    }

    /** The operator of an event: described in its data, or named by id and known from before. */
    OperatorId of(Payload event) {
        var described = event.at("data").at("operator");
        if (described.present()) {
            return heard(described);
        }
        return event.text("operatorId")
                .flatMap(operators::byAvinodeId)
                .map(profile -> profile.id())
                .orElseThrow(() -> new Refused("The event names no operator that we know."));
    }
}
