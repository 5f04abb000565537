package com.jetvision.avinode.errands;

import com.jetvision.agents.AgentId;
import com.jetvision.avinode.client.Access;
import com.jetvision.avinode.client.CallFailed;
import com.jetvision.avinode.connections.AvinodeConnections;
import com.jetvision.jobs.GiveUp;
import com.jetvision.jobs.NotYet;
import com.jetvision.platform.security.OrganizationId;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How jobs come to Avinode: whose key they use, and which failures they give up at. */
@Component
class ApiDoor {
    private final AvinodeConnections connections;

    ApiDoor(AvinodeConnections connections) {
        this.connections = connections;
    }

    /** Gives up, in a sentence for the agent, where there is no way to call. */
    Access of(OrganizationId organization, @Nullable AgentId agent) {
        if (connections.of(organization).isEmpty()) {
            throw new GiveUp("Your brokerage is not connected to Avinode. An admin can set the connection up.");
        }
        return connections
                .access(organization, agent)
                .orElseThrow(() ->
                        new GiveUp("Your brokerage has no key to Avinode yet. An admin can add it to the connection."));
    }

    /** What can never work is given up, what was not sent waits as long as it must; the rest is tried again by the job's schedule. */
    <T> T call(Supplier<T> work) {
        try {
            return work.get();
        } catch (CallFailed failed) {
            if (failed.isFinal()) {
                throw new GiveUp(failed.getMessage());
            }
            if (failed.kind() == CallFailed.Kind.LATER) {
                throw new NotYet(failed.getMessage(), failed.after());
            }
            throw failed;
        }
    }
}
