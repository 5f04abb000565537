package com.jetvision.documents;

import com.jetvision.platform.events.Ids;
import com.jetvision.platform.events.Ref;
import java.util.UUID;

/** A stored file. */
public record DocumentId(UUID value) implements Ref {
    static DocumentId next() {
        return new DocumentId(Ids.next());
    }
}
