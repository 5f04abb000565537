package com.jetvision.avinode.client;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** One seller's part of a trip. */
public record RfqAnswer(
        String id,
        @Nullable String tripCode,
        @Nullable String trip,
        Company seller,
        List<Lift> lifts,
        boolean canceled,
        List<String> messages,
        @Nullable Instant createdOn,
        JsonNode raw) {

    static RfqAnswer read(Fields rfq) {
        return new RfqAnswer(
                rfq.requiredId("id"),
                rfq.id("tripId").orElse(null),
                rfq.links("trips").stream().findFirst().orElse(null),
                Company.required(rfq),
                rfq.items("sellerLift").map(Lift::read).toList(),
                rfq.flag("canceled").orElse(false),
                rfq.links("tripmsgs"),
                rfq.time("createdOn").orElse(null),
                rfq.node());
    }
}
