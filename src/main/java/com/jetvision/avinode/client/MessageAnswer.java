package com.jetvision.avinode.client;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A message at Avinode: an operator's answer, or chat of either side.
 *
 * @param accepted that the operator quotes, or declines; null when the message is no answer
 */
public record MessageAnswer(
        String id,
        @Nullable String tripCode,
        List<String> rfqs,
        @Nullable Company seller,
        @Nullable String sender,
        @Nullable Boolean accepted,
        @Nullable String text,
        @Nullable String declineReason,
        @Nullable Quote quote,
        List<Lift> lifts,
        Instant createdOn,
        JsonNode raw) {

    /** The operator's price as the answer names it. */
    public record Quote(
            String id, @Nullable Price price, @Nullable Instant createdOn) {}

    static MessageAnswer read(Fields message) {
        return new MessageAnswer(
                message.requiredId("id"),
                message.id("tripId").orElse(null),
                message.links("rfqs"),
                Company.read(message.at("sellerCompany")).orElse(null),
                message.at("sellerAccount").text("displayName").orElse(null),
                message.flag("rfqAccepted").orElse(null),
                message.text("message").orElse(null),
                message.text("declineReason").orElse(null),
                quote(message.at("sellerQuote")).orElse(null),
                message.items("lift").map(Lift::read).toList(),
                message.time("createdOn").orElseThrow(() -> new Fields.Missing("createdOn", "is missing")),
                message.node());
    }

    private static Optional<Quote> quote(Fields quote) {
        return quote.id("id")
                .map(id -> new Quote(
                        id,
                        Price.read(quote.at("sellerPrice")).orElse(null),
                        quote.time("createdOn").orElse(null)));
    }

    /** Our own side wrote it; the ids say so. */
    public boolean isOurs() {
        return id.startsWith("abuyermsg-");
    }
}
