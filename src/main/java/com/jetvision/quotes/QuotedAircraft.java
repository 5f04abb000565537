package com.jetvision.quotes;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The aircraft as the operator describes it; what it does not say stays unknown. */
public record QuotedAircraft(
        @Nullable String type,
        @Nullable String tail,
        @Nullable String category,
        @Nullable Integer yearOfMake,
        @Nullable Integer seats,
        List<String> amenities) {
    public static final QuotedAircraft UNKNOWN = new QuotedAircraft(null, null, null, null, null, List.of());

    private static final int FIRST_JETS = 1950;
    private static final int LAST_YEAR = 2100;

    /** Implausible figures are left out rather than lose the quote that came with them. */
    public QuotedAircraft {
        amenities = List.copyOf(amenities);
        tail = tail == null ? null : tail.strip().toUpperCase(Locale.ROOT);
        yearOfMake = yearOfMake == null || yearOfMake < FIRST_JETS || yearOfMake > LAST_YEAR ? null : yearOfMake;
        seats = seats == null || seats <= 0 ? null : seats;
    }
}
