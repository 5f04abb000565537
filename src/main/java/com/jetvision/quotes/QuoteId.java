package com.jetvision.quotes;

import com.jetvision.platform.events.Ids;
import com.jetvision.platform.events.Ref;
import java.util.UUID;

/** Names one operator's quote on one request. */
public record QuoteId(UUID value) implements Ref {
    public static QuoteId next() {
        return new QuoteId(Ids.next());
    }
}
