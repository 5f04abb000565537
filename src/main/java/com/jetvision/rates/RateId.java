package com.jetvision.rates;

import com.jetvision.platform.events.Ids;
import com.jetvision.platform.events.Ref;
import java.util.UUID;

/** One period of one rate. */
public record RateId(UUID value) implements Ref {
    static RateId next() {
        return new RateId(Ids.next());
    }
}
