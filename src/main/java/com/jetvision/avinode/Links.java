package com.jetvision.avinode;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The records that an event made or changed: kept on the event, so that one can go from it to them. */
record Links(
        @Nullable UUID request,
        @Nullable UUID quote,
        @Nullable UUID conversation,
        @Nullable UUID operator,
        @Nullable UUID message) {
    static final Links NONE = new Links(null, null, null, null, null);
}
