package com.jetvision.requests;

import com.jetvision.platform.events.Ids;
import com.jetvision.platform.events.Ref;
import java.util.UUID;

/** Names one request. */
public record RequestId(UUID value) implements Ref {
    public static RequestId next() {
        return new RequestId(Ids.next());
    }
}
