package com.jetvision.platform.events;

import java.time.Instant;
import java.util.Set;

/** Something that happened. Published inside the transaction that made it so; carries no secret, for it is audited whole. */
public interface DomainEvent {
    /** Every record that this event concerns: audit finds it by them, open screens refresh by them. */
    Set<Ref> about();

    Instant at();

    /** False for bookkeeping (presence, read marks) that screens must hear of but the audit trail need not keep. */
    default boolean audited() {
        return true;
    }
}
