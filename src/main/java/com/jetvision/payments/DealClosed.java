package com.jetvision.payments;

import com.jetvision.agents.AgentId;
import com.jetvision.contracts.ContractId;
import com.jetvision.platform.events.DomainEvent;
import com.jetvision.platform.events.Ref;
import com.jetvision.platform.money.Money;
import com.jetvision.platform.money.Percent;
import com.jetvision.requests.RequestId;
import java.time.Instant;
import java.util.Set;

/** The deal is done: paid in full and closed by its agent. */
public record DealClosed(
        ContractId contract,
        RequestId request,
        AgentId agent,
        String number,
        Money total,
        Money commissionBase,
        Percent commission,
        Instant at)
        implements DomainEvent {
    @Override
    public Set<Ref> about() {
        return Set.of(contract, request, agent);
    }
}
