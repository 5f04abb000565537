package com.jetvision.sandbox;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One operator's part of a trip: asked, then quoted, declined or cancelled. */
record Rfq(
        String id,
        String trip,
        Offer offer,
        Status status,
        Instant sentAt,
        Instant updatedAt,
        @Nullable Quote quote,
        @Nullable DeclineReason declineReason) {
    enum Status {
        SENT,
        QUOTED,
        DECLINED,
        CANCELLED
    }

    /** An operator's answer with a price; the id stays when the price is sharpened. */
    record Quote(String id, Price price, Instant validUntil, String message, Instant createdAt, boolean sharpened) {}

    static Rfq send(String id, Trip trip, Offer offer, Instant now) {
        return new Rfq(id, trip.id(), offer, Status.SENT, now, now, null, null);
    }

    boolean open() {
        return status == Status.SENT;
    }

    /** The digits of the id, which the ids of its quotes and messages begin with. */
    String number() {
        return id.substring(id.indexOf('-') + 1);
    }

    /** The marketplace's estimate is a quote resource too, and says nothing of what the operator will answer. */
    String estimateId() {
        return "aquote-" + number() + "0";
    }

    String quoteId() {
        return "aquote-" + number() + "1";
    }

    Rfq quoted(Quote answer, Instant now) {
        return new Rfq(id, trip, offer, Status.QUOTED, sentAt, now, answer, null);
    }

    Rfq declined(DeclineReason reason, Instant now) {
        return new Rfq(id, trip, offer, Status.DECLINED, sentAt, now, null, reason);
    }

    Rfq cancelled(Instant now) {
        return new Rfq(id, trip, offer, Status.CANCELLED, sentAt, now, quote, declineReason);
    }
}
