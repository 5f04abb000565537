package com.jetvision.avinode.client;

import java.util.regex.Pattern;

/** An id as Avinode writes them: {@code atrip-64956153}, {@code arfq-12345678}, or a trip's short {@code A1B2C3}. */
public record ResourceId(String value) {
    private static final Pattern SHAPE = Pattern.compile("[a-zA-Z]{1,30}-\\d{1,20}(-[A-Za-z0-9]{1,40})?|[A-Z0-9]{6}");

    public ResourceId {
        if (!isOne(value)) {
            throw new IllegalArgumentException("No id of Avinode's: " + value);
        }
    }

    /** Ids come from outside and go into paths; whatever else is in one never does. */
    public static boolean isOne(String text) {
        return SHAPE.matcher(text).matches();
    }
}
