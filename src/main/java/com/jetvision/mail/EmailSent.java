package com.jetvision.mail;

import com.jetvision.platform.events.DomainEvent;
import com.jetvision.platform.events.Ref;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** The SMTP server took a mail. */
public record EmailSent(EmailId email, String kind, UUID subject, String to, Instant at) implements DomainEvent {
    @Override
    public Set<Ref> about() {
        return Set.of(email, new Subject(subject));
    }

    private record Subject(UUID value) implements Ref {}
}
