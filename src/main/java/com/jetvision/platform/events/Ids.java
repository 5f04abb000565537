package com.jetvision.platform.events;

import java.security.SecureRandom;
import java.util.UUID;

/** Makes record ids: UUID version 7, so that new rows lie together in an index. */
public final class Ids {
    private static final SecureRandom RANDOM = new SecureRandom();

    private Ids() {}

    /** Time-ordered to the millisecond (RFC 9562, section 5.7); the time is only for index locality, never read back. */
    @SuppressWarnings("JavaTimeDefaultTimeZone")
    public static UUID next() {
        long millis = System.currentTimeMillis();
        long high = millis << 16 | 0x7000 | RANDOM.nextInt(1 << 12);
        long low = RANDOM.nextLong() >>> 2 | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}
