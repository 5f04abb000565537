package com.jetvision.clients;

import com.jetvision.platform.events.Ids;
import com.jetvision.platform.events.Ref;
import java.util.UUID;

/** A client in an agent's book. */
public record ClientId(UUID value) implements Ref {
    public static ClientId next() {
        return new ClientId(Ids.next());
    }
}
