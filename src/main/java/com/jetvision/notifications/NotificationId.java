package com.jetvision.notifications;

import com.jetvision.platform.events.Ids;
import com.jetvision.platform.events.Ref;
import java.util.UUID;

/** Names one notification. */
public record NotificationId(UUID value) implements Ref {
    public static NotificationId next() {
        return new NotificationId(Ids.next());
    }
}
