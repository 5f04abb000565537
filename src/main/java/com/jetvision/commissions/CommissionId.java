package com.jetvision.commissions;

import com.jetvision.platform.events.Ids;
import com.jetvision.platform.events.Ref;
import java.util.UUID;

/** Names one line of the commission ledger. */
public record CommissionId(UUID value) implements Ref {
    public static CommissionId next() {
        return new CommissionId(Ids.next());
    }
}
