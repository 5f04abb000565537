package com.jetvision.avinode.events;

import com.jetvision.requests.RequestId;
import java.util.Optional;

/** One thing that an event says, to be acted on; two are never the same. */
public final class News {
    private final Claimed event;
    private final Said said;

    public News(Claimed event, Said said) {
        this.event = event;
        this.said = said;
    }

    public Claimed event() {
        return event;
    }

    public Said said() {
        return said;
    }

    /** The request that it was found to belong to before, or that an admin attached it to. */
    Optional<RequestId> attachedTo() {
        return Optional.ofNullable(event.request()).map(RequestId::new);
    }

    Optional<String> trip() {
        return said.type() instanceof EventType ? said.read().text("tripId") : Optional.empty();
    }

    boolean isPrice() {
        return said.type() == EventType.QUOTE_RECEIVED || said.type() == EventType.QUOTE_UPDATED;
    }
}
