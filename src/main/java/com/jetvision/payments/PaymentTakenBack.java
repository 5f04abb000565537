package com.jetvision.payments;

import com.jetvision.agents.AgentId;
import com.jetvision.contracts.ContractId;
import com.jetvision.platform.events.DomainEvent;
import com.jetvision.platform.events.Ref;
import com.jetvision.platform.money.Money;
import com.jetvision.requests.RequestId;
import java.time.Instant;
import java.util.Set;

/** A payment booked by mistake was taken back by a new line. */
public record PaymentTakenBack(
        ContractId contract,
        RequestId request,
        AgentId agent,
        String number,
        PaymentId payment,
        Money amount,
        Money balance,
        String reason,
        Instant at)
        implements DomainEvent {
    @Override
    public Set<Ref> about() {
        return Set.of(contract, request, agent);
    }
}
