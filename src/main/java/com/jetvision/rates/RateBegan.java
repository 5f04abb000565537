package com.jetvision.rates;

import com.jetvision.platform.events.DomainEvent;
import com.jetvision.platform.events.Ref;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

/** The house entered a rate of its own. */
public record RateBegan(RateId rate, String name, String value, LocalDate from, Instant at) implements DomainEvent {
    @Override
    public Set<Ref> about() {
        return Set.of(rate);
    }
}
