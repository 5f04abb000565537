package com.jetvision.workspace;

import com.jetvision.contracts.ui.ContractPanels;
import com.jetvision.payments.ui.PaymentPanels;
import com.jetvision.proposals.NewProposal;
import com.jetvision.proposals.Proposals;
import com.jetvision.proposals.ui.ProposalPanels;
import com.jetvision.quotes.QuoteId;
import com.jetvision.requests.RequestId;
import com.vaadin.flow.component.html.Div;
import java.util.List;

/** The paper and the money of a deal, for its room. */
@org.springframework.stereotype.Component
class DealParts {
    private final Proposals proposals;
    private final ProposalPanels proposal;
    private final ContractPanels contract;
    private final PaymentPanels payment;

    DealParts(Proposals proposals, ProposalPanels proposal, ContractPanels contract, PaymentPanels payment) {
        this.proposals = proposals;
        this.proposal = proposal;
        this.contract = contract;
        this.payment = payment;
    }

    void propose(RequestId request, List<QuoteId> chosen) {
        proposals.draft(new NewProposal(request, chosen));
    }

    /** Whether a proposal was begun and not sent. */
    boolean isProposalBegun(RequestId request) {
        return proposals.ofRequest(request).stream()
                .anyMatch(one -> one.status().isUnsent());
    }

    TabParts proposal(RequestId request) {
        var panel = proposal.of(request);
        return new TabParts(panel, panel.paper());
    }

    /** The balance first, for it is what one comes to look at. */
    TabParts contractAndPayment(RequestId request) {
        var panel = contract.of(request);
        return new TabParts(new Div(payment.of(request), panel), panel.paper());
    }
}
