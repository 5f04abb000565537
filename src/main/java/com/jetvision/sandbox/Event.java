package com.jetvision.sandbox;

import com.jetvision.sandbox.Rfq.Quote;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What Jetvision is told, in the fields it relies on; an event about one RFQ carries that RFQ's ids. */
record Event(@Nullable String type, @Nullable Rfq rfq, Map<String, Object> data, List<Pointer> pointers) {
    static Event rfqsSent(List<Rfq> rfqs) {
        return new Event("rfq_received", only(rfqs), Json.object("operators", operators(rfqs)), requests(rfqs));
    }

    static Event rfqsCancelled(List<Rfq> rfqs, String reason) {
        return new Event(
                "rfq_cancelled",
                only(rfqs),
                Json.object("operators", operators(rfqs), "reason", reason),
                requests(rfqs));
    }

    static Event tripCancelled(String reason) {
        return new Event("trip_cancelled", null, Json.object("reason", reason), List.of());
    }

    static Event quoted(Rfq rfq, Quote quote, TripMessage message) {
        var offer = rfq.offer();
        var data = Json.object(
                "operator", offer.operator().toJson(),
                "aircraft", offer.aircraft(),
                "price", quote.price().toJson(),
                "lineItems",
                        quote.price().lines().stream().map(Price.Line::toJson).toList(),
                "validUntil", quote.validUntil(),
                "message", quote.message());
        return new Event(
                quote.sharpened() ? "quote_updated" : "quote_received",
                rfq,
                data,
                pointer("TripRequestSellerResponse", message));
    }

    static Event declined(Rfq rfq, DeclineReason reason, TripMessage message) {
        var operator = rfq.offer().operator().toJson();
        return new Event(
                "quote_rejected",
                rfq,
                Json.object("operator", operator, "reason", reason, "message", reason.message()),
                pointer("TripRequestSellerResponse", message));
    }

    static Event said(Rfq rfq, TripMessage message) {
        var operator = rfq.offer().operator();
        var sender = Json.object("kind", "operator", "operatorId", operator.id(), "name", operator.name());
        return new Event(
                "message_received",
                rfq,
                Json.object("messageId", message.id(), "text", message.text(), "sender", sender),
                pointer("TripChatFromSeller", message));
    }

    /** Our own side wrote; only the native webhooks tell that back. */
    static Event written(Rfq rfq, TripMessage message) {
        return new Event(null, rfq, Map.of(), pointer("TripChatMine", message));
    }

    private static List<Pointer> requests(List<Rfq> rfqs) {
        return rfqs.stream()
                .map(rfq -> new Pointer("TripRequestMine", "rfqs", rfq.id()))
                .toList();
    }

    private static List<Pointer> pointer(String eventType, TripMessage message) {
        return List.of(new Pointer(eventType, "tripmsgs", message.id()));
    }

    Map<String, Object> envelope(String eventId, Trip trip, Instant at) {
        return Json.object(
                "eventId",
                eventId,
                "eventType",
                type,
                "timestamp",
                at,
                "tripId",
                trip.id(),
                "rfqId",
                rfq == null ? null : rfq.id(),
                "quoteId",
                rfq == null || rfq.quote() == null ? null : rfq.quote().id(),
                "operatorId",
                rfq == null ? null : rfq.offer().operator().id(),
                "threadId",
                rfq == null ? null : rfq.id(),
                "data",
                data);
    }

    private static @Nullable Rfq only(List<Rfq> rfqs) {
        return rfqs.size() == 1 ? rfqs.getFirst() : null;
    }

    /** Each operator with the RFQ it got; fields beyond the operator's own are there for those who look for them. */
    private static List<Map<String, Object>> operators(List<Rfq> rfqs) {
        return rfqs.stream().map(Event::operator).toList();
    }

    private static Map<String, Object> operator(Rfq rfq) {
        var operator = rfq.offer().operator().toJson();
        operator.put("rfqId", rfq.id());
        operator.put("threadId", rfq.id());
        operator.put("aircraft", rfq.offer().aircraft());
        operator.put(
                "estimatedPrice",
                Json.object("currency", "USD", "total", rfq.offer().estimate()));
        return operator;
    }
}
