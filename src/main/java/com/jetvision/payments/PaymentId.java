package com.jetvision.payments;

import com.jetvision.platform.events.Ids;
import com.jetvision.platform.events.Ref;
import java.util.UUID;

/** Names one payment. */
public record PaymentId(UUID value) implements Ref {
    public static PaymentId next() {
        return new PaymentId(Ids.next());
    }
}
