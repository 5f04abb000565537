package com.jetvision.onboarding;

import com.jetvision.agents.AgentId;
import com.jetvision.documents.DocumentId;
import com.jetvision.platform.money.Percent;
import com.jetvision.platform.security.OrganizationId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An agreement as it stands: the paper as shown, and once it is signed by whom, when and how. */
public record AgreementDetails(
        AgreementId id,
        OrganizationId organization,
        AgentId agent,
        String number,
        Instant issuedAt,
        Percent commission,
        OnboardingContractStatus status,
        @Nullable DocumentId shown,
        @Nullable DocumentId sealed,
        int pages,
        @Nullable Instant sentAt,
        @Nullable Instant viewedAt,
        @Nullable Given signature) {
    /** A signature that was given; without a drawing the name was typed. */
    public record Given(
            String name,
            @Nullable String drawing,
            Instant at,
            String ip,
            String userAgent,
            String consentText,
            String consentVersion) {}
}
