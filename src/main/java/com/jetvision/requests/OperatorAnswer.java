package com.jetvision.requests;

import com.jetvision.operators.OperatorId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How an operator answered a request.
 *
 * @param reason of a no, where it gave one
 * @param at when the operator said so: the latest answer counts, whichever is heard first
 */
public record OperatorAnswer(
        RequestId request,
        OperatorId operator,
        Kind kind,
        @Nullable String reason,
        Instant at) {
    enum Kind {
        FIRST_QUOTE,
        QUOTE_AGAIN,
        NO
    }

    /** A quote; {@code first} when it was not known before. */
    public static OperatorAnswer quote(RequestId request, OperatorId operator, boolean first, Instant at) {
        return new OperatorAnswer(request, operator, first ? Kind.FIRST_QUOTE : Kind.QUOTE_AGAIN, null, at);
    }

    /** It will not fly. */
    public static OperatorAnswer no(RequestId request, OperatorId operator, @Nullable String reason, Instant at) {
        return new OperatorAnswer(request, operator, Kind.NO, reason, at);
    }

    boolean isFirstQuote() {
        return kind == Kind.FIRST_QUOTE;
    }

    boolean isNo() {
        return kind == Kind.NO;
    }
}
