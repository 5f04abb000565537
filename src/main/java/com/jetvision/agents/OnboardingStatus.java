package com.jetvision.agents;

import com.jetvision.platform.errors.Refused;
import com.jetvision.platform.words.Status;
import java.util.Set;

/** How far a person has come from the invitation to the first sign-in. */
public enum OnboardingStatus implements Status {
    PENDING("pending"),
    PROFILE_COMPLETE("profile_complete"),
    CONTRACT_SENT("contract_sent"),
    CONTRACT_SIGNED("contract_signed"),
    COMPLETED("completed");

    private final String code;

    OnboardingStatus(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    public static OnboardingStatus ofCode(String code) {
        for (var status : values()) {
            if (status.code.equals(code)) {
                return status;
            }
        }
        throw new IllegalArgumentException("Unknown onboarding status " + code);
    }

    public Set<OnboardingStatus> exits() {
        return switch (this) {
            case PENDING -> Set.of(PROFILE_COMPLETE);
            case PROFILE_COMPLETE -> Set.of(CONTRACT_SENT);
            case CONTRACT_SENT -> Set.of(CONTRACT_SIGNED);
            case CONTRACT_SIGNED -> Set.of(COMPLETED);
            case COMPLETED -> Set.of();
        };
    }

    /** The next status if there is a way to it; else refused. */
    public OnboardingStatus to(OnboardingStatus next) {
        if (!exits().contains(next)) {
            throw new Refused(
                    "This step of the onboarding is done already, or its turn has not come. Reload the page.");
        }
        return next;
    }
}
