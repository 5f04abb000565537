package com.jetvision.notifications;

import com.jetvision.agents.AgentId;
import com.jetvision.requests.RequestId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One piece of news for one person. */
record News(
        AgentId to,
        NotificationKind kind,
        String title,
        String body,
        @Nullable RequestId request,
        Instant at) {}
