package com.jetvision.emptylegs;

import com.jetvision.platform.events.Ids;
import com.jetvision.platform.events.Ref;
import java.util.UUID;

/** Names one empty leg as one brokerage knows it. */
public record EmptyLegId(UUID value) implements Ref {
    static EmptyLegId next() {
        return new EmptyLegId(Ids.next());
    }
}
