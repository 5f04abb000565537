package com.jetvision.conversations;

import com.jetvision.platform.events.Ids;
import com.jetvision.platform.events.Ref;
import java.util.UUID;

/** Names one message or card. */
public record MessageId(UUID value) implements Ref {
    public static MessageId next() {
        return new MessageId(Ids.next());
    }
}
