package com.jetvision.dashboards;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whose deals a dashboard is about.
 *
 * @param agent null for the whole house, which only an admin sees
 */
record Scope(UUID house, @Nullable UUID agent) {
    /** The predicate on any row {@code r} that has an owner; row security stands below it. */
    static final String OWN =
            "r.organization_id = :house and (cast(:agent as uuid) is null or r.iso_agent_id = :agent)";
}
