package com.jetvision.proposals;

import com.jetvision.platform.time.LocalDeparture;
import java.time.LocalDateTime;

/** One flight of a deal, copied from the request; departure is the local time at the airport it leaves from. */
public record DealLeg(Place from, Place to, LocalDateTime departs, int minutes, int distanceNm, int passengers) {
    public LocalDeparture departure() {
        return new LocalDeparture(departs, from.zone());
    }

    /** Landing in the zone of the airport it reaches. */
    public LocalDeparture arrival() {
        var landing = departure().zoned().plusMinutes(minutes).withZoneSameInstant(to.zone());
        return new LocalDeparture(landing.toLocalDateTime(), to.zone());
    }
}
