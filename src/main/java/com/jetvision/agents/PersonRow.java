package com.jetvision.agents;

import com.jetvision.platform.money.Percent;
import com.jetvision.platform.security.Role;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A person in the administrator's list. */
public record PersonRow(
        AgentId id,
        String name,
        String email,
        Role role,
        OnboardingStatus status,
        boolean active,
        Margin margin,
        Percent commission,
        @Nullable Instant invitedAt,
        @Nullable Instant lastSeenAt,
        Instant since) {}
