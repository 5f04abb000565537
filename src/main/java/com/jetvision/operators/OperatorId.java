package com.jetvision.operators;

import com.jetvision.platform.events.Ids;
import com.jetvision.platform.events.Ref;
import java.util.UUID;

/** Names one operator as one brokerage knows it. */
public record OperatorId(UUID value) implements Ref {
    public static OperatorId next() {
        return new OperatorId(Ids.next());
    }
}
