package com.jetvision.avinode.events;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The records that an event made or changed: kept on the event, so that one can go from it to them. */
public record Links(
        @Nullable UUID request,
        @Nullable UUID quote,
        @Nullable UUID conversation,
        @Nullable UUID operator,
        @Nullable UUID message) {
    public static final Links NONE = new Links(null, null, null, null, null);

    /** Of both: what this lacks is taken from the other. */
    public Links and(Links other) {
        return new Links(
                either(request, other.request),
                either(quote, other.quote),
                either(conversation, other.conversation),
                either(operator, other.operator),
                either(message, other.message));
    }

    private static @Nullable UUID either(@Nullable UUID one, @Nullable UUID other) {
        return one == null ? other : one;
    }
}
