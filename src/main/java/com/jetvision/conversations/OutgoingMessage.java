package com.jetvision.conversations;

import com.jetvision.operators.OperatorId;
import com.jetvision.requests.RequestId;
import org.jspecify.annotations.Nullable;

/** A message of ours on its way to the marketplace. */
public record OutgoingMessage(
        MessageId id,
        RequestId request,
        OperatorId operator,
        MessageStatus status,
        String text,
        @Nullable String avinodeThreadId) {}
