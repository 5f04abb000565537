package com.jetvision.mail;

import com.jetvision.platform.events.DomainEvent;
import com.jetvision.platform.events.Ref;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** The SMTP server would not take a mail yet; it is tried again by itself. */
public record EmailDelayed(EmailId email, String kind, UUID subject, String to, String error, Instant at)
        implements DomainEvent {
    @Override
    public Set<Ref> about() {
        return Set.of(email, new Subject(subject));
    }

    /** Up to six a mail: screens show it, the trail keeps only the end. */
    @Override
    public boolean audited() {
        return false;
    }

    private record Subject(UUID value) implements Ref {}
}
