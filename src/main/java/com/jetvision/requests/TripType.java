package com.jetvision.requests;

import java.util.Locale;

/** The shape of a trip. */
public enum TripType {
    ONE_WAY,
    RETURN,
    MULTI_LEG;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static TripType ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
