package com.jetvision.requests;

import com.jetvision.catalogue.AircraftCategory;
import com.jetvision.catalogue.Airport;
import com.jetvision.catalogue.Airports;
import com.jetvision.platform.time.LocalDeparture;
import com.jetvision.platform.ui.Formats;
import com.jetvision.requests.RequestProblem.Field;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Checks each leg by itself: airports known and different, a local time that exists and is to come, 1 to 50 passengers. */
class LegCheck {
    static final int MOST_PASSENGERS = 50;
    private final Airports airports;
    private final @Nullable AircraftCategory category;
    private final Instant now;
    private final List<RequestProblem> problems;

    LegCheck(Airports airports, @Nullable AircraftCategory category, Instant now, List<RequestProblem> problems) {
        this.airports = airports;
        this.category = category;
        this.now = now;
        this.problems = problems;
    }

    /** The leg as it will be flown, or null when it is not complete. */
    @Nullable
    LegView leg(int no, DraftLeg leg) {
        var from = airport(
                no, Field.FROM, leg.from(), "Say where the flight departs: a code, a city or an airport's name.");
        var to = airport(no, Field.TO, leg.to(), "Say where the flight goes: a code, a city or an airport's name.");
        if (from != null && from.equals(to)) {
            add(Field.TO, no, "Departure and arrival are both %s. Choose another arrival.".formatted(from.code()));
            to = null;
        }
        var departure = departure(no, leg, from);
        var passengers = passengers(no, leg.passengers());
        return from == null || to == null || departure == null
                ? null
                : LegView.planned(no, from, to, departure, passengers, category);
    }

    private @Nullable Airport airport(int no, Field field, String typed, String whenEmpty) {
        if (typed.isBlank()) {
            add(field, no, whenEmpty);
            return null;
        }
        var airport = airports.byCode(typed);
        if (airport.isEmpty()) {
            add(
                    field,
                    no,
                    "We do not know the airport “%s”. Type its code, its city or its name and choose it from the list."
                            .formatted(typed.strip()));
        }
        return airport.orElse(null);
    }

    private @Nullable LocalDeparture departure(int no, DraftLeg leg, @Nullable Airport from) {
        var date = leg.date();
        var time = leg.time();
        if (date == null) {
            add(Field.DATE, no, no == 1 ? "Choose the departure date." : "Choose the date of leg %d.".formatted(no));
        }
        if (time == null) {
            add(Field.TIME, no, "Enter the local time of departure.");
        }
        return date == null || time == null || from == null ? null : departure(no, date.atTime(time), from);
    }

    private @Nullable LocalDeparture departure(int no, LocalDateTime local, Airport from) {
        var departure = new LocalDeparture(local, from.zone());
        var gap = from.zone().getRules().getTransition(local);
        if (gap != null && gap.isGap()) {
            add(
                    Field.TIME,
                    no,
                    "%s does not exist on %s in %s: clocks go from %s to %s. Choose another time."
                            .formatted(
                                    Formats.time(local.toLocalTime()),
                                    day(local.toLocalDate()),
                                    from.shortName(),
                                    Formats.time(gap.getDateTimeBefore().toLocalTime()),
                                    Formats.time(gap.getDateTimeAfter().toLocalTime())));
            return null;
        }
        if (!departure.instant().isAfter(now)) {
            add(
                    Field.DATE,
                    no,
                    "%s at %s is in the past. Choose a later departure."
                            .formatted(day(local.toLocalDate()), Formats.localDeparture(departure)));
            return null;
        }
        return departure;
    }

    private int passengers(int no, @Nullable Integer passengers) {
        if (passengers == null || passengers < 1 || passengers > MOST_PASSENGERS) {
            add(
                    Field.PASSENGERS,
                    no,
                    "Enter 1 to %d passengers. A larger group needs a second request.".formatted(MOST_PASSENGERS));
            return 0;
        }
        return passengers;
    }

    private String day(LocalDate date) {
        return Formats.date(date, now.atZone(ZoneOffset.UTC).toLocalDate());
    }

    private void add(Field field, int no, String sentence) {
        problems.add(new RequestProblem(field, no, sentence));
    }
}
