package com.jetvision.contracts;

import com.jetvision.platform.events.Ids;
import com.jetvision.platform.events.Ref;
import java.util.UUID;

/** Names a contract, from its first draft to the last payment. */
public record ContractId(UUID value) implements Ref {
    public static ContractId next() {
        return new ContractId(Ids.next());
    }
}
