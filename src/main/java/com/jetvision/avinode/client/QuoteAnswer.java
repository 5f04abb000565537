package com.jetvision.avinode.client;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A price at Avinode. Whether it is an operator's quote or the marketplace's estimate does not show in it. */
public record QuoteAnswer(
        String id,
        @Nullable Company seller,
        Lift lift,
        @Nullable Price price,
        @Nullable String message,
        List<Line> lines,
        @Nullable Instant validUntil,
        @Nullable Instant createdOn,
        JsonNode raw) {

    /** One line of the breakdown. */
    public record Line(String name, String type, BigDecimal amount) {}

    static QuoteAnswer read(Fields quote) {
        return new QuoteAnswer(
                quote.requiredId("id"),
                Company.read(quote.at("sellerCompany")).orElse(null),
                Lift.read(quote.at("lift")),
                Price.read(quote.at("sellerPrice")).orElse(null),
                quote.text("sellerMessage").orElse(null),
                quote.items("lineItems")
                        .filter(line -> line.amount("price").isPresent())
                        .map(QuoteAnswer::line)
                        .toList(),
                quote.time("validUntil").orElse(null),
                quote.time("createdOn").orElse(null),
                quote.node());
    }

    private static Line line(Fields line) {
        return new Line(
                line.text("displayName").or(() -> line.text("description")).orElse("Other"),
                line.text("type").orElse("OTHER"),
                line.amount("price").orElse(BigDecimal.ZERO));
    }
}
