package com.jetvision.avinode.client;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A flight that an operator must make without passengers, and offers cheaply. */
public record EmptyLegAnswer(
        String id,
        @Nullable Company seller,
        @Nullable Segment segment,
        Lift lift,
        @Nullable Price price,
        int seats,
        boolean withdrawn,
        @Nullable Instant updatedOn,
        JsonNode raw) {

    static EmptyLegAnswer read(Fields leg) {
        return new EmptyLegAnswer(
                leg.requiredId("id"),
                Company.read(leg.at("sellerCompany"))
                        .or(() -> Company.read(leg.at("company")))
                        .orElse(null),
                segments(leg).stream().findFirst().orElse(null),
                Lift.read(leg.at("lift")),
                Price.read(leg.at("sellerPrice")).orElse(null),
                leg.number("seats").orElse(0),
                leg.flag("canceled").orElse(false) || !leg.flag("active").orElse(true),
                leg.time("updatedOn").orElse(null),
                leg.node());
    }

    private static List<Segment> segments(Fields leg) {
        return leg.at("segments").present()
                ? leg.items("segments")
                        .flatMap(one -> Segment.read(one).stream())
                        .toList()
                : Segment.read(leg).stream().toList();
    }
}
