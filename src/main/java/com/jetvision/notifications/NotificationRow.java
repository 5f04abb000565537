package com.jetvision.notifications;

import com.jetvision.requests.RequestId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of the list.
 *
 * @param link where the thing is that it tells of, if that is no request; without a leading slash
 * @param route of the request that it is about, airport codes in the order they are flown
 * @param client of that request
 */
public record NotificationRow(
        NotificationId id,
        NotificationKind kind,
        String title,
        String body,
        @Nullable RequestId request,
        @Nullable String link,
        List<String> route,
        String client,
        boolean unread,
        Instant at) {
    public NotificationRow {
        route = List.copyOf(route);
    }
}
