package com.jetvision.proposals;

import com.jetvision.agents.AgentId;
import com.jetvision.clients.ClientId;
import com.jetvision.platform.security.OrganizationId;
import com.jetvision.requests.RequestId;
import java.util.List;

/** What a proposal is made of: whose it is, the flights, the chosen quotes as options, and the terms. */
record Offering(
        OrganizationId organization,
        AgentId agent,
        RequestId request,
        ClientId client,
        Journey journey,
        List<OptionDetails> options,
        DealTerms terms) {
    Offering {
        options = List.copyOf(options);
    }
}
