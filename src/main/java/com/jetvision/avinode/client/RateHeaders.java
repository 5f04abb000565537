package com.jetvision.avinode.client;

import java.time.Duration;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/** What Avinode says of the rate: calls an hour, how many are left, and in how many seconds it starts anew. */
record RateHeaders(OptionalInt limit, OptionalInt remaining, OptionalInt reset) {
    private static final Duration UNKNOWN = Duration.ofSeconds(60);

    static RateHeaders of(HttpHeaders headers) {
        return new RateHeaders(
                number(headers.getFirst("X-Rate-Limit-Limit")),
                number(headers.getFirst("X-Rate-Limit-Remaining")),
                number(headers.getFirst("X-Rate-Limit-Reset")));
    }

    Duration untilReset() {
        return reset.isPresent() ? Duration.ofSeconds(Math.max(1, reset.getAsInt())) : UNKNOWN;
    }

    private static OptionalInt number(@Nullable String text) {
        return text != null && text.matches("\\d{1,7}") ? OptionalInt.of(Integer.parseInt(text)) : OptionalInt.empty();
    }
}
