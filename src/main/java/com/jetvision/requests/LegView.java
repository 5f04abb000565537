package com.jetvision.requests;

import com.jetvision.catalogue.AircraftCategory;
import com.jetvision.catalogue.Airport;
import com.jetvision.catalogue.Distances;
import com.jetvision.catalogue.FlightTime;
import com.jetvision.platform.time.LocalDeparture;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One leg with what can be reckoned from it; distance and times are estimates until an operator answers. */
public record LegView(
        int no,
        Airport from,
        Airport to,
        LocalDeparture departure,
        LocalDeparture arrivalEstimate,
        int distanceNm,
        int minutes,
        int passengers) {

    static LegView planned(
            int no,
            Airport from,
            Airport to,
            LocalDeparture departure,
            int passengers,
            @Nullable AircraftCategory category) {
        int nm = Distances.nm(from, to);
        return of(no, from, to, departure, nm, FlightTime.minutes(nm, category), passengers);
    }

    static LegView of(int no, Airport from, Airport to, LocalDeparture departure, int nm, int minutes, int passengers) {
        var landing = departure.instant().plusSeconds(minutes * 60L).atZone(to.zone());
        var arrival = new LocalDeparture(landing.toLocalDateTime(), to.zone());
        return new LegView(no, from, to, departure, arrival, nm, minutes, passengers);
    }

    /** {@code KTEB-KVNY}. */
    public String route() {
        return from.code() + "-" + to.code();
    }

    public Instant departsAt() {
        return departure.instant();
    }

    public Instant landsAt() {
        return arrivalEstimate.instant();
    }
}
