package com.jetvision.proposals;

import com.jetvision.platform.events.Ids;
import com.jetvision.platform.events.Ref;
import java.util.UUID;

/** Names a proposal. */
public record ProposalId(UUID value) implements Ref {
    public static ProposalId next() {
        return new ProposalId(Ids.next());
    }
}
