package com.jetvision.conversations;

import com.jetvision.operators.OperatorId;
import com.jetvision.requests.RequestId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A message as the marketplace tells it.
 *
 * @param ours our own side wrote it: the echo of what was sent from here, or typed at the marketplace itself
 * @param at when it was said; the marketplace may tell it later and in another order
 */
public record OperatorMessage(
        RequestId request,
        OperatorId operator,
        String avinodeMessageId,
        String text,
        @Nullable String senderName,
        boolean ours,
        @Nullable String avinodeThreadId,
        Instant at) {
    public static OperatorMessage from(
            RequestId request, OperatorId operator, String avinodeMessageId, String text, Instant at) {
        return new OperatorMessage(request, operator, avinodeMessageId, text, null, false, null, at);
    }
}
