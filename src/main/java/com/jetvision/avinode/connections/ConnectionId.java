package com.jetvision.avinode.connections;

import com.jetvision.platform.events.Ids;
import com.jetvision.platform.events.Ref;
import java.util.UUID;

/** Names one connection to Avinode. */
public record ConnectionId(UUID value) implements Ref {
    static ConnectionId next() {
        return new ConnectionId(Ids.next());
    }
}
