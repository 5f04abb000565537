package com.jetvision.proposals;

import java.util.Set;

/** Which proposals a list shows: those in one of the statuses (none: all), with the text in number, title or client. */
public record ProposalFilter(Set<ProposalStatus> statuses, String text) {
    public static final ProposalFilter ALL = new ProposalFilter(Set.of(), "");

    public ProposalFilter {
        statuses = Set.copyOf(statuses);
        text = text.strip();
    }
}
