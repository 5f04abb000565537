package com.jetvision.requests;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The trip in one line, for lists and search: of a draft as far as it is known. */
@Embeddable
record TripSummary(
        @Nullable String departureAirport,
        @Nullable String arrivalAirport,
        @Nullable LocalDate departureDate,
        @Nullable LocalDate returnDate,
        @Nullable Integer passengers) {
    static TripSummary of(DraftForm form) {
        if (form.legs().isEmpty()) {
            return new TripSummary(null, null, null, null, null);
        }
        var first = form.legs().getFirst();
        var goal = form.type() == TripType.MULTI_LEG ? form.legs().getLast() : first;
        var departure = first.date();
        var back = form.type() == TripType.RETURN && form.legs().size() > 1
                ? form.legs().get(1).date()
                : null;
        return new TripSummary(
                orNull(first.from()),
                orNull(goal.to()),
                departure,
                back == null || departure == null || back.isBefore(departure) ? null : back,
                most(form));
    }

    private static @Nullable Integer most(DraftForm form) {
        Integer most = null;
        for (var leg : form.legs()) {
            var count = leg.passengers();
            if (count != null && count >= 1 && count <= LegCheck.MOST_PASSENGERS && (most == null || count > most)) {
                most = count;
            }
        }
        return most;
    }

    private static @Nullable String orNull(String typed) {
        return typed.isBlank() ? null : typed.strip();
    }
}
