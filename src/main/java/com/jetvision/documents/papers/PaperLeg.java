package com.jetvision.documents.papers;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;

/** One flight; departure is the local time at the airport, the arrival follows from the flight time. */
public record PaperLeg(
        PaperAirport from, PaperAirport to, LocalDateTime departs, int flightMinutes, int distanceNm, int guests) {

    /** Departure in the zone of the airport it leaves from. */
    public ZonedDateTime departure() {
        return departs.atZone(from.zone());
    }

    /** Arrival in the zone of the airport it reaches. */
    public ZonedDateTime arrival() {
        return departure().plus(Duration.ofMinutes(flightMinutes)).withZoneSameInstant(to.zone());
    }
}
