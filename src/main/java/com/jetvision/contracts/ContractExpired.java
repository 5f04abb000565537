package com.jetvision.contracts;

import com.jetvision.agents.AgentId;
import com.jetvision.platform.events.DomainEvent;
import com.jetvision.platform.events.Ref;
import com.jetvision.requests.RequestId;
import java.time.Instant;
import java.util.Set;

/** Nobody signed in time. */
public record ContractExpired(ContractId contract, RequestId request, AgentId agent, String number, Instant at)
        implements DomainEvent {
    @Override
    public Set<Ref> about() {
        return Set.of(contract, request, agent);
    }
}
