package com.jetvision.requests;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** What the client needs besides seats; empty text where there is nothing to say. */
@Embeddable
public record RequestNeeds(
        @Nullable Integer flexibleDays,
        boolean groundTransport,
        @Nullable String catering,
        @Nullable String pets,
        @Nullable String baggage,
        @Nullable String specialRequirements) {
    public static final RequestNeeds NONE = new RequestNeeds(null, false, null, null, null, null);

    public boolean datesAreFlexible() {
        return flexibleDays != null && flexibleDays > 0;
    }
}
