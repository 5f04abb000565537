package com.jetvision.contracts;

import java.util.Set;

/** Which contracts a list shows: those in one of the statuses (none: all), with the text in number, client or route. */
public record ContractFilter(Set<ContractStatus> statuses, String text) {
    public static final ContractFilter ALL = new ContractFilter(Set.of(), "");

    public ContractFilter {
        statuses = Set.copyOf(statuses);
        text = text.strip();
    }
}
