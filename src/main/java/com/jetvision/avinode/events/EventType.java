package com.jetvision.avinode.events;

import com.jetvision.platform.words.Status;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a signed event says (interface.md); the code is its eventType. */
public enum EventType implements Status, Topic {
    RFQ_RECEIVED,
    RFQ_UPDATED,
    RFQ_CANCELLED,
    QUOTE_RECEIVED,
    QUOTE_UPDATED,
    QUOTE_ACCEPTED,
    QUOTE_REJECTED,
    QUOTE_EXPIRED,
    MESSAGE_RECEIVED,
    BOOKING_CONFIRMED,
    BOOKING_UPDATED,
    BOOKING_CANCELLED,
    TRIP_CREATED,
    TRIP_UPDATED,
    TRIP_CANCELLED;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<EventType> ofCode(String code) {
        return Arrays.stream(values()).filter(type -> type.code().equals(code)).findFirst();
    }
}
