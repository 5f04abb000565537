package com.jetvision.notifications;

import com.jetvision.agents.AgentId;
import com.jetvision.requests.RequestId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One piece of news for one person.
 *
 * @param link where the thing is that it tells of, if that is no request; without a leading slash
 */
record News(
        AgentId to,
        NotificationKind kind,
        String title,
        String body,
        @Nullable RequestId request,
        @Nullable String link,
        Instant at) {
    News(AgentId to, NotificationKind kind, String title, String body, @Nullable RequestId request, Instant at) {
        this(to, kind, title, body, request, null, at);
    }
}
