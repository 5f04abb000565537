package com.jetvision.agents;

import com.jetvision.platform.money.Percent;
import com.jetvision.platform.security.OrganizationId;
import com.jetvision.platform.security.Role;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person of a brokerage, as others may know them.
 *
 * @param operator the operator profile of a person with the operator's role
 */
public record AgentAccount(
        AgentId id,
        OrganizationId organization,
        String email,
        String fullName,
        Role role,
        Margin margin,
        Percent commissionPercentage,
        OnboardingStatus onboardingStatus,
        boolean active,
        ZoneId timeZone,
        @Nullable String phone,
        @Nullable PostalAddress address,
        @Nullable UUID operator) {}
