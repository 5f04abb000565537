package com.jetvision.audit;

import java.time.Instant;

/**
 * One line of the trail.
 *
 * @param event the event's name, noun then past: "QuoteReceived"
 * @param detail the event's fields as JSON
 */
public record AuditEntry(long id, Instant at, String actorName, String actorRole, String event, String detail) {}
