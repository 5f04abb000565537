package com.jetvision.onboarding;

import com.jetvision.agents.AgentId;
import com.jetvision.platform.security.OrganizationId;
import java.time.Instant;
import java.util.UUID;

/** A link to sign an agreement, as it stands now. */
record AgreementLink(
        UUID id,
        OrganizationId organization,
        AgreementId agreement,
        AgentId agent,
        String email,
        Instant expiresAt,
        boolean valid) {}
