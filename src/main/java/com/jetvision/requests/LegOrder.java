package com.jetvision.requests;

import com.jetvision.platform.ui.Formats;
import com.jetvision.requests.RequestProblem.Field;
import java.util.List;

/** Checks the legs against each other: one after the other, and a return after the departure. */
final class LegOrder {
    private LegOrder() {}

    static void check(List<LegView> legs, TripType type, List<RequestProblem> problems) {
        for (int i = 1; i < legs.size(); i++) {
            var before = legs.get(i - 1);
            var leg = legs.get(i);
            if (!leg.departsAt().isAfter(before.departsAt())) {
                problems.add(new RequestProblem(Field.DATE, leg.no(), sentence(before, leg, type)));
            }
        }
    }

    private static String sentence(LegView before, LegView leg, TripType type) {
        var today = before.departure().local().toLocalDate();
        if (type == TripType.RETURN) {
            return "The return on %s at %s is before the departure on %s at %s. Choose a later return."
                    .formatted(
                            Formats.date(leg.departure().local().toLocalDate(), today),
                            Formats.localDeparture(leg.departure()),
                            Formats.date(today, today),
                            Formats.localDeparture(before.departure()));
        }
        return "Leg %d departs before leg %d does. Choose a later time, or change the order."
                .formatted(leg.no(), before.no());
    }
}
