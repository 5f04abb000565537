package com.jetvision.agents;

import com.jetvision.platform.events.Ids;
import com.jetvision.platform.events.Ref;
import java.util.UUID;

/** A person of a brokerage, whatever the role. */
public record AgentId(UUID value) implements Ref {
    public static AgentId next() {
        return new AgentId(Ids.next());
    }
}
