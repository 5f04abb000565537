package com.jetvision.contracts;

import java.util.List;

/** The charterer as the contract names it, copied when it was made; company and e-mail may be empty. */
public record ContractParty(String name, String company, String email, List<String> lines) {
    public ContractParty {
        lines = List.copyOf(lines);
    }
}
