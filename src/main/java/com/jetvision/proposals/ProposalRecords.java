package com.jetvision.proposals;

import com.jetvision.platform.errors.NotFound;
import com.jetvision.platform.security.Role;
import com.jetvision.platform.security.Who;
import com.jetvision.requests.RequestId;
import java.util.List;
import org.springframework.stereotype.Component;

/** Finds proposals for whoever asks: an agent's own, all of the house for an admin and the machine. */
@Component
class ProposalRecords {
    private final ProposalRepository proposals;
    private final Who who;

    ProposalRecords(ProposalRepository proposals, Who who) {
        this.proposals = proposals;
        this.who = who;
    }

    Proposal get(ProposalId id) {
        return proposals.findById(id.value()).filter(this::isMine).orElseThrow(() -> new NotFound("proposal"));
    }

    /** Waits until nobody else works on it. */
    Proposal hold(ProposalId id) {
        return proposals.lock(id.value()).filter(this::isMine).orElseThrow(() -> new NotFound("proposal"));
    }

    /** The newest first. */
    List<Proposal> ofRequest(RequestId request) {
        return proposals.findByRequestIdOrderByCreatedAtDesc(request.value()).stream()
                .filter(this::isMine)
                .toList();
    }

    Proposal save(Proposal proposal) {
        return proposals.saveAndFlush(proposal);
    }

    private boolean isMine(Proposal proposal) {
        var me = who.actor();
        return proposal.organization().equals(me.organization())
                && (me.role() != Role.AGENT || proposal.agent().value().equals(me.person()));
    }
}
