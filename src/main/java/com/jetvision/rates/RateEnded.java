package com.jetvision.rates;

import com.jetvision.platform.events.DomainEvent;
import com.jetvision.platform.events.Ref;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

/** A rate of the house's own holds no longer from a day on. */
public record RateEnded(RateId rate, String name, LocalDate until, Instant at) implements DomainEvent {
    @Override
    public Set<Ref> about() {
        return Set.of(rate);
    }
}
