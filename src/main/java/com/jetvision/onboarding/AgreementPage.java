package com.jetvision.onboarding;

import com.jetvision.platform.money.Percent;
import com.jetvision.platform.security.OrganizationId;
import java.time.Instant;

/** What the page shows to somebody who is to sign. */
public record AgreementPage(
        AgreementId agreement,
        OrganizationId organization,
        String house,
        String brokerStatement,
        String number,
        String name,
        String email,
        Percent commission,
        int payableWithinDays,
        Instant linkExpiresAt,
        int pages) {
    public String consent() {
        return Consent.text(pages);
    }
}
