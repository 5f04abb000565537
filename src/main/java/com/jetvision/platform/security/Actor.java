package com.jetvision.platform.security;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who acts: a signed-in person, the machine for one organization or for all, or nobody.
 *
 * @param person the id in iso_agents, null for machine and visitor
 */
public record Actor(
        Role role,
        @Nullable OrganizationId organization,
        @Nullable UUID person,
        String name) {
    public static final Actor VISITOR = new Actor(Role.VISITOR, null, null, "Visitor");

    public static Actor machine(@Nullable OrganizationId organization, String name) {
        return new Actor(Role.MACHINE, organization, null, name);
    }
}
