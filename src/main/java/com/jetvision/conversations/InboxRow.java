package com.jetvision.conversations;

import com.jetvision.operators.OperatorId;
import com.jetvision.requests.RequestId;
import com.jetvision.requests.Stage;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thread in a list of threads.
 *
 * @param operator null in the house's own thread
 * @param with the other side's name
 * @param last the last words, or what the last card is about
 * @param mine the reader said them
 * @param route airport codes in the order they are flown
 * @param stage null to an operator, who does not know how the deal stands
 */
public record InboxRow(
        ConversationId id,
        RequestId request,
        @Nullable OperatorId operator,
        String with,
        ConversationStatus status,
        String last,
        boolean mine,
        @Nullable Instant lastAt,
        int unread,
        List<String> route,
        @Nullable Stage stage) {
    public InboxRow {
        route = List.copyOf(route);
    }
}
