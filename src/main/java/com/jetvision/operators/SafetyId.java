package com.jetvision.operators;

import com.jetvision.platform.events.Ids;
import com.jetvision.platform.events.Ref;
import java.util.UUID;

/** Names one proof of safety. */
public record SafetyId(UUID value) implements Ref {
    static SafetyId next() {
        return new SafetyId(Ids.next());
    }
}
