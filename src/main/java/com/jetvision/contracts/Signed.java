package com.jetvision.contracts;

import java.time.Instant;

/** Who signed, how and when; the drawing is empty when the typed name stands for it. */
record Signed(
        String name,
        String onBehalfOf,
        String drawing,
        String ip,
        String userAgent,
        String consentText,
        String consentVersion,
        Instant at) {}
