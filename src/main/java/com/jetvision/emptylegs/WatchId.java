package com.jetvision.emptylegs;

import com.jetvision.platform.events.Ids;
import com.jetvision.platform.events.Ref;
import java.util.UUID;

/** Names one agent's watch for empty legs. */
public record WatchId(UUID value) implements Ref {
    static WatchId next() {
        return new WatchId(Ids.next());
    }
}
