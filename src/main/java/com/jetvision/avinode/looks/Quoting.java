package com.jetvision.avinode.looks;

import com.jetvision.avinode.client.Company;
import com.jetvision.avinode.client.Lift;
import com.jetvision.avinode.client.MessageAnswer;
import com.jetvision.avinode.client.Price;
import com.jetvision.avinode.client.QuoteAnswer;
import com.jetvision.avinode.client.RfqAnswer;
import com.jetvision.avinode.events.EventType;
import com.jetvision.avinode.events.Said;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Says in the shape of a signed event what Avinode's own resources say. An operator's answer makes a quote, never a price
 * being there: before the answer the price linked to an RFQ is the marketplace's estimate.
 */
@Component
class Quoting {
    private final JsonMapper json;

    Quoting(JsonMapper json) {
        this.json = json;
    }

    /** Where an event belongs: our name of the trip, or Avinode's where we know none, and the RFQ. */
    record Place(String trip, @Nullable String rfq, Company operator) {}

    /** An operator's price; {@code changed} when it had another before. */
    Said quoted(
            Place place,
            String quoteId,
            Price price,
            @Nullable QuoteAnswer quote,
            Lift lift,
            Instant at,
            boolean changed) {
        var said = event(place, at);
        said.put("quoteId", quoteId);
        var data = said.putObject("data");
        operator(data.putObject("operator"), place.operator());
        aircraft(data.putObject("aircraft"), quote == null || quote.lift().type() == null ? lift : quote.lift());
        data.putObject("price").put("currency", price.currency()).put("total", price.amount());
        if (quote != null) {
            var lines = data.putArray("lineItems");
            for (var line : quote.lines()) {
                lines.addObject().put("name", line.name()).put("amount", line.amount());
            }
            put(
                    data,
                    "validUntil",
                    quote.validUntil() == null ? null : quote.validUntil().toString());
            put(data, "message", quote.message());
        }
        return new Said(changed ? EventType.QUOTE_UPDATED : EventType.QUOTE_RECEIVED, quoteId, said);
    }

    Said declined(Place place, MessageAnswer answer) {
        var said = event(place, answer.createdOn());
        var data = said.putObject("data");
        operator(data.putObject("operator"), place.operator());
        put(data, "reason", reason(answer));
        put(data, "message", answer.text());
        return new Said(EventType.QUOTE_REJECTED, answer.id(), said);
    }

    /** A code that says nothing gives way to what the operator wrote. */
    private static @Nullable String reason(MessageAnswer answer) {
        boolean vague = "OTHER".equals(answer.declineReason()) || "UNKNOWN".equals(answer.declineReason());
        return vague && answer.text() != null ? answer.text() : answer.declineReason();
    }

    /** An operator that declined without a message. */
    Said declinedSilently(Place place, Instant at) {
        var said = event(place, at);
        operator(said.putObject("data").putObject("operator"), place.operator());
        return new Said(EventType.QUOTE_REJECTED, place.rfq() + " answer", said);
    }

    Said chat(Place place, MessageAnswer message) {
        var said = event(place, message.createdOn());
        var data = said.putObject("data");
        data.put("messageId", message.id());
        data.put("text", message.text() == null ? "" : message.text());
        var sender = data.putObject("sender");
        sender.put("kind", message.isOurs() ? "iso_agent" : "operator");
        sender.put("operatorId", place.operator().id());
        put(sender, "name", message.isOurs() ? message.sender() : senderOf(message, place));
        return new Said(EventType.MESSAGE_RECEIVED, message.id(), said);
    }

    private static String senderOf(MessageAnswer message, Place place) {
        return message.sender() == null ? place.operator().name() : message.sender();
    }

    /** Somebody of ours asked an operator, or took the question back. */
    Said asked(String trip, RfqAnswer rfq, Instant at) {
        var place = new Place(trip, rfq.id(), rfq.seller());
        var said = event(place, rfq.createdOn() == null ? at : rfq.createdOn());
        var operator = said.putObject("data").putArray("operators").addObject();
        operator(operator, rfq.seller());
        operator.put("rfqId", rfq.id());
        return new Said(rfq.canceled() ? EventType.RFQ_CANCELLED : EventType.RFQ_RECEIVED, rfq.id(), said);
    }

    Said cancelled(String trip, Instant at) {
        var said = json.createObjectNode();
        said.put("timestamp", at.toString());
        said.put("tripId", trip);
        said.putObject("data");
        return new Said(EventType.TRIP_CANCELLED, trip, said);
    }

    private ObjectNode event(Place place, Instant at) {
        var said = json.createObjectNode();
        said.put("timestamp", at.toString());
        said.put("tripId", place.trip());
        put(said, "rfqId", place.rfq());
        put(said, "threadId", place.rfq());
        said.put("operatorId", place.operator().id());
        return said;
    }

    private static void operator(ObjectNode node, Company company) {
        node.put("id", company.id());
        node.put("name", company.name());
        put(node, "contactEmail", company.email());
        put(node, "contactPhone", company.phone());
    }

    private static void aircraft(ObjectNode node, Lift lift) {
        put(node, "type", lift.type());
        put(node, "tail", lift.tail());
        put(node, "category", lift.category());
    }

    private static void put(ObjectNode node, String field, @Nullable String text) {
        if (text != null) {
            node.put(field, text);
        }
    }

    /** The lift that an operator answered with. */
    static Lift answered(List<Lift> lifts, String quote) {
        return lifts.stream()
                .filter(lift -> lift.quotes().contains(quote))
                .findFirst()
                .or(() -> lifts.stream()
                        .filter(lift -> lift.answer() == Lift.Answer.ACCEPTED)
                        .findFirst())
                .or(() -> lifts.stream().findFirst())
                .orElse(new Lift("", null, null, null, Lift.Answer.OPEN, List.of(), null));
    }
}
