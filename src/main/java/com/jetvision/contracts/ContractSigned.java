package com.jetvision.contracts;

import com.jetvision.agents.AgentId;
import com.jetvision.platform.events.DomainEvent;
import com.jetvision.platform.events.Ref;
import com.jetvision.platform.money.Money;
import com.jetvision.requests.RequestId;
import java.time.Instant;
import java.util.Set;

/** The client signed; the sealed copy follows. */
public record ContractSigned(
        ContractId contract, RequestId request, AgentId agent, String number, String signedBy, Money total, Instant at)
        implements DomainEvent {
    @Override
    public Set<Ref> about() {
        return Set.of(contract, request, agent);
    }
}
