package com.jetvision.workspace;

import com.jetvision.contracts.ui.ContractPanels;
import com.jetvision.payments.ui.PaymentPanels;
import com.jetvision.proposals.NewProposal;
import com.jetvision.proposals.Proposals;
import com.jetvision.proposals.ui.ProposalPanels;
import com.jetvision.quotes.QuoteId;
import com.jetvision.requests.RequestId;
import com.vaadin.flow.component.Component;
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

    Component proposal(RequestId request) {
        return proposal.of(request);
    }

    /** The balance first, for it is what one comes to look at. */
    Component contractAndPayment(RequestId request) {
        return new Div(payment.of(request), contract.of(request));
    }
}
