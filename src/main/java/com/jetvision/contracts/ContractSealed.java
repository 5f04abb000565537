package com.jetvision.contracts;

import com.jetvision.agents.AgentId;
import com.jetvision.platform.events.DomainEvent;
import com.jetvision.platform.events.Ref;
import com.jetvision.requests.RequestId;
import java.time.Instant;
import java.util.Set;

/** The sealed PDF with its evidence is made, and payment is awaited. */
public record ContractSealed(
        ContractId contract, RequestId request, AgentId agent, String number, String sha256, Instant at)
        implements DomainEvent {
    @Override
    public Set<Ref> about() {
        return Set.of(contract, request, agent);
    }
}
