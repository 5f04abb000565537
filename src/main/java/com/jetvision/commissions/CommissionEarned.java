package com.jetvision.commissions;

import com.jetvision.agents.AgentId;
import com.jetvision.contracts.ContractId;
import com.jetvision.platform.events.DomainEvent;
import com.jetvision.platform.events.Ref;
import com.jetvision.platform.money.Money;
import com.jetvision.requests.RequestId;
import java.time.Instant;
import java.util.Set;

/** A closed deal earned its agent a commission. */
public record CommissionEarned(
        CommissionId commission,
        ContractId contract,
        RequestId request,
        AgentId agent,
        String number,
        Money amount,
        Instant at)
        implements DomainEvent {
    @Override
    public Set<Ref> about() {
        return Set.of(commission, contract, request, agent);
    }
}
