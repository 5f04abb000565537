package com.jetvision.requests;

import com.jetvision.platform.security.Actor;
import com.jetvision.platform.security.Role;
import com.jetvision.platform.security.Who;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whose rows the actor may touch: an agent's own, an admin's house, the machine's house or all. */
@Component
class Owner {
    private final Who who;

    Owner(Who who) {
        this.who = who;
    }

    /** The house that a row must be of; null for the machine that works for all. */
    @Nullable
    UUID organization() {
        Actor actor = who.actor();
        if (actor.role() == Role.MACHINE && actor.organization() == null) {
            return null;
        }
        return who.organization().value();
    }

    /** The agent that a row must be of; null for whoever sees the whole house. */
    @Nullable
    UUID agent() {
        return who.actor().role() == Role.AGENT ? who.person() : null;
    }
}
