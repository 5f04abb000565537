package com.jetvision.clients;

import com.jetvision.agents.AgentId;
import com.jetvision.platform.security.OrganizationId;
import java.time.Instant;

/**
 * A client in full.
 *
 * @param version what a later {@link Clients#update} must still find, or somebody else saved meanwhile
 */
public record ClientProfile(
        ClientId id,
        AgentId agent,
        OrganizationId organization,
        ClientForm form,
        boolean active,
        Instant since,
        long version) {
    /** What the client is called: the company, or without one the person. */
    public String name() {
        return form.company().isEmpty() ? form.contact() : form.company();
    }
}
