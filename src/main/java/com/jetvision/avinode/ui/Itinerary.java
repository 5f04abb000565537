package com.jetvision.avinode.ui;

import com.jetvision.requests.LegView;
import com.jetvision.requests.RequestDetails;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;

/** A trip as text that can be pasted anywhere: a line for each leg, times local to the airport. */
final class Itinerary {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("EEE d MMM uuuu, HH:mm", Locale.US);

    private Itinerary() {}

    static String of(RequestDetails request) {
        var legs = request.legs().stream().map(Itinerary::leg).collect(Collectors.joining("\n"));
        return request.category() == null
                ? legs
                : legs + "\n" + request.category().label();
    }

    private static String leg(LegView leg) {
        return "%s %s to %s %s, %s local, %d pax"
                .formatted(
                        leg.from().code(),
                        leg.from().shortName(),
                        leg.to().code(),
                        leg.to().shortName(),
                        TIME.format(leg.departure().local()),
                        leg.passengers());
    }
}
