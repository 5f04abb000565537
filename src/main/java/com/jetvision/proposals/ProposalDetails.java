package com.jetvision.proposals;

import com.jetvision.agents.AgentId;
import com.jetvision.clients.ClientId;
import com.jetvision.documents.DocumentId;
import com.jetvision.platform.errors.Refused;
import com.jetvision.platform.security.OrganizationId;
import com.jetvision.requests.RequestId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A proposal in full, for its agent; the approval hash stands for exactly what this record and its PDF show. */
public record ProposalDetails(
        ProposalId id,
        OrganizationId organization,
        AgentId agent,
        RequestId request,
        ClientId client,
        String number,
        int revision,
        String title,
        ProposalStatus status,
        Journey journey,
        List<OptionDetails> options,
        DealTerms terms,
        ProposalText text,
        @Nullable DocumentId pdf,
        String fileName,
        @Nullable String approvalHash,
        ProposalTracking tracking) {
    public ProposalDetails {
        options = List.copyOf(options);
    }

    /** The option that the client took; refused while there is none. */
    public OptionDetails accepted() {
        return options.stream()
                .filter(option -> Integer.valueOf(option.no()).equals(tracking.acceptedOption()))
                .findFirst()
                .orElseThrow(() -> new Refused("The client has not accepted an option of %s yet.", number));
    }

    public OptionDetails recommended() {
        return options.getFirst();
    }
}
