package com.jetvision.mail;

import com.jetvision.platform.events.Ids;
import com.jetvision.platform.events.Ref;
import java.util.UUID;

/** One mail in the outbox. */
public record EmailId(UUID value) implements Ref {
    static EmailId next() {
        return new EmailId(Ids.next());
    }
}
