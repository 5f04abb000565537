package com.jetvision.platform.time;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** A departure as agreed: wall time at the airport, with the airport's zone. */
public record LocalDeparture(LocalDateTime local, ZoneId zone) {
    public Instant instant() {
        return zoned().toInstant();
    }

    public ZonedDateTime zoned() {
        return local.atZone(zone);
    }
}
