package com.jetvision.requests;

import com.jetvision.catalogue.AircraftCategory;
import com.jetvision.catalogue.AircraftType;
import com.jetvision.catalogue.AircraftTypes;
import com.jetvision.platform.ui.Formats;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** What a broker would point out about a trip that can be flown all the same. */
final class TripHints {
    /** Aircraft of more than 19 seats are flown under other rules, and there are few of them. */
    static final int MOST_IN_A_USUAL_JET = 19;

    private static final Duration SHORT_NOTICE = Duration.ofHours(24);

    private TripHints() {}

    static List<String> of(DraftForm form, List<LegView> legs, AircraftTypes types, Instant now) {
        var hints = new ArrayList<String>();
        int passengers = form.legs().stream()
                .map(DraftLeg::passengers)
                .filter(Objects::nonNull)
                .max(Integer::compare)
                .orElse(0);
        if (passengers > MOST_IN_A_USUAL_JET && passengers <= LegCheck.MOST_PASSENGERS) {
            hints.add("Few aircraft take more than %d passengers. Expect airliners, higher prices and slower answers."
                    .formatted(MOST_IN_A_USUAL_JET));
        }
        if (!legs.isEmpty() && legs.getFirst().departsAt().isBefore(now.plus(SHORT_NOTICE))) {
            hints.add("Departure is within 24 hours: the request will be urgent.");
        }
        between(legs, hints);
        if (form.category() != null) {
            aircraft(form.category(), legs, passengers, types, hints);
        }
        return hints;
    }

    private static void between(List<LegView> legs, List<String> hints) {
        for (int i = 1; i < legs.size(); i++) {
            var before = legs.get(i - 1);
            var leg = legs.get(i);
            if (leg.departsAt().isAfter(before.departsAt()) && leg.departsAt().isBefore(before.landsAt())) {
                hints.add("Leg %d departs before leg %d is expected to land, about %s."
                        .formatted(leg.no(), before.no(), Formats.localDeparture(before.arrivalEstimate())));
            }
            if (!leg.from().equals(before.to())) {
                hints.add("Leg %d departs from %s, but leg %d ends at %s: the aircraft has to be moved between them."
                        .formatted(
                                leg.no(),
                                leg.from().code(),
                                before.no(),
                                before.to().code()));
            }
        }
    }

    private static void aircraft(
            AircraftCategory category, List<LegView> legs, int passengers, AircraftTypes types, List<String> hints) {
        var fleet = types.byCategory(category);
        var seats = fleet.stream().mapToInt(AircraftType::seatsMax).max().orElse(Integer.MAX_VALUE);
        if (passengers > seats) {
            hints.add("A %s has up to %d seats, and %d are needed."
                    .formatted(category.label().toLowerCase(Locale.ROOT), seats, passengers));
        }
        var range = fleet.stream().mapToInt(AircraftType::rangeNm).max().orElse(Integer.MAX_VALUE);
        legs.stream()
                .filter(leg -> leg.distanceNm() > range)
                .forEach(leg -> hints.add("%s is %s, farther than any %s flies without a fuel stop."
                        .formatted(
                                leg.from().code() + " to " + leg.to().code(),
                                Formats.distance(leg.distanceNm()),
                                category.label().toLowerCase(Locale.ROOT))));
    }
}
