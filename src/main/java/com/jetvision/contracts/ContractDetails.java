package com.jetvision.contracts;

import com.jetvision.agents.AgentId;
import com.jetvision.clients.ClientId;
import com.jetvision.documents.DocumentId;
import com.jetvision.platform.money.Money;
import com.jetvision.platform.money.Percent;
import com.jetvision.platform.security.OrganizationId;
import com.jetvision.proposals.DealTerms;
import com.jetvision.proposals.Journey;
import com.jetvision.proposals.OfferLine;
import com.jetvision.proposals.OfferedAircraft;
import com.jetvision.proposals.ProposalId;
import com.jetvision.requests.RequestId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A contract in full, for its agent.
 *
 * @param commissionBase the net brokerage fee: client price before tax less operator cost
 * @param commission the agent's share of it, frozen when the client accepted
 * @param shownSha256 fingerprint of the PDF as it is or was shown
 */
public record ContractDetails(
        ContractId id,
        OrganizationId organization,
        AgentId agent,
        RequestId request,
        ProposalId proposal,
        ClientId client,
        String number,
        int revision,
        String proposalNumber,
        ContractStatus status,
        ContractParty charterer,
        Journey journey,
        OfferedAircraft aircraft,
        List<OfferLine> lines,
        Money total,
        Money beforeTax,
        Money operatorCost,
        Money commissionBase,
        Percent commission,
        DealTerms terms,
        Disclosures disclosures,
        @Nullable DocumentId pdf,
        @Nullable DocumentId sealedPdf,
        String fileName,
        @Nullable String shownSha256,
        ContractTimes times,
        @Nullable String signedName,
        @Nullable String endReason) {
    public ContractDetails {
        lines = List.copyOf(lines);
    }

    /** The file to show: the sealed one as soon as there is one. */
    public @Nullable DocumentId paper() {
        return sealedPdf == null ? pdf : sealedPdf;
    }
}
