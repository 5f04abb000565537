package com.jetvision.contracts;

import com.jetvision.agents.AgentId;
import com.jetvision.platform.events.DomainEvent;
import com.jetvision.platform.events.Ref;
import com.jetvision.platform.money.Money;
import com.jetvision.requests.RequestId;
import java.time.Instant;
import java.util.Set;

/** A contract went to the client for signature. */
public record ContractSent(
        ContractId contract, RequestId request, AgentId agent, String number, String recipient, Money total, Instant at)
        implements DomainEvent {
    @Override
    public Set<Ref> about() {
        return Set.of(contract, request, agent);
    }
}
