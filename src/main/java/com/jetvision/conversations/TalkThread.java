package com.jetvision.conversations;

import com.jetvision.operators.OperatorId;
import com.jetvision.requests.RequestId;
import org.jspecify.annotations.Nullable;

/**
 * One thread, as the reader sees it.
 *
 * @param operator null in the house's own thread
 * @param with the other side's name: the operator's, or to an operator the agent's
 * @param unread how much this reader has not seen
 * @param lastRead the reader has seen everything heard up to here
 */
public record TalkThread(
        ConversationId id,
        RequestId request,
        @Nullable OperatorId operator,
        String with,
        ConversationStatus status,
        int unread,
        long lastRead) {
    /** Only the house reads it. */
    public boolean internal() {
        return operator == null;
    }
}
