package com.jetvision.commissions;

import com.jetvision.agents.AgentId;
import com.jetvision.contracts.ContractId;
import com.jetvision.platform.events.DomainEvent;
import com.jetvision.platform.events.Ref;
import com.jetvision.platform.money.Money;
import java.time.Instant;
import java.util.Set;

/** A commission was taken back by a new line. */
public record CommissionReversed(
        CommissionId commission, ContractId contract, AgentId agent, Money amount, String reason, Instant at)
        implements DomainEvent {
    @Override
    public Set<Ref> about() {
        return Set.of(commission, contract, agent);
    }
}
