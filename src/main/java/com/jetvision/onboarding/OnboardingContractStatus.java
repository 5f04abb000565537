package com.jetvision.onboarding;

import com.jetvision.platform.errors.Refused;
import com.jetvision.platform.words.Status;
import java.util.Locale;
import java.util.Set;

/** Whether an agent's agreement is signed; the code is onboarding_contracts.status. */
public enum OnboardingContractStatus implements Status {
    PENDING,
    SIGNED;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static OnboardingContractStatus ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    public Set<OnboardingContractStatus> exits() {
        return switch (this) {
            case PENDING -> Set.of(SIGNED);
            case SIGNED -> Set.of();
        };
    }

    /** The next status if there is a way to it; else refused. */
    public OnboardingContractStatus to(OnboardingContractStatus next) {
        if (!exits().contains(next)) {
            throw new Refused("This agreement is signed already.");
        }
        return next;
    }
}
