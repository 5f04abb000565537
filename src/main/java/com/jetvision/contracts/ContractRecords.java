package com.jetvision.contracts;

import com.jetvision.platform.errors.NotFound;
import com.jetvision.platform.security.Role;
import com.jetvision.platform.security.Who;
import com.jetvision.proposals.ProposalId;
import com.jetvision.requests.RequestId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds contracts for whoever asks: an agent's own, all of the house for an admin and the machine. */
@Component
class ContractRecords {
    static final List<ContractStatus> OVER = List.of(ContractStatus.CANCELLED, ContractStatus.EXPIRED);
    private final ContractRepository contracts;
    private final Who who;

    ContractRecords(ContractRepository contracts, Who who) {
        this.contracts = contracts;
        this.who = who;
    }

    Contract get(ContractId id) {
        return contracts.findById(id.value()).filter(this::isMine).orElseThrow(() -> new NotFound("contract"));
    }

    /** Waits until nobody else works on it. */
    Contract hold(ContractId id) {
        return contracts.lock(id.value()).filter(this::isMine).orElseThrow(() -> new NotFound("contract"));
    }

    Optional<Contract> alive(ProposalId proposal) {
        return contracts.besides(proposal.value(), OVER).filter(this::isMine);
    }

    /** The newest first. */
    List<Contract> ofRequest(RequestId request) {
        return contracts.findByRequestIdOrderByCreatedAtDesc(request.value()).stream()
                .filter(this::isMine)
                .toList();
    }

    Contract save(Contract contract) {
        return contracts.saveAndFlush(contract);
    }

    private boolean isMine(Contract contract) {
        var me = who.actor();
        return contract.organization().equals(me.organization())
                && (me.role() != Role.AGENT || contract.agent().value().equals(me.person()));
    }
}
