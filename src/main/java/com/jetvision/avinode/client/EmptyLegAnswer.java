package com.jetvision.avinode.client;

import java.net.URI;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A flight that an operator must make without passengers, and offers cheaply: times and prices are to be confirmed.
 *
 * @param earliest the first possible departure
 * @param latest the last one
 * @param regular what it costs otherwise, where the operator says so; Avinode's documentation does not promise it
 * @param page where people see it in the marketplace
 */
public record EmptyLegAnswer(
        String id,
        @Nullable Company seller,
        @Nullable String from,
        @Nullable String to,
        @Nullable Moment earliest,
        @Nullable Moment latest,
        Lift lift,
        @Nullable Price price,
        @Nullable Price regular,
        int seats,
        boolean withdrawn,
        @Nullable Instant updatedOn,
        @Nullable String message,
        @Nullable URI page,
        JsonNode raw) {

    /** A time as far as it is given: to the instant, or by the clock at the airport. */
    public record Moment(@Nullable Instant at, @Nullable LocalDateTime local) {}

    static EmptyLegAnswer read(Fields leg) {
        var route = leg.at("segments").present() ? leg.at("segments").first() : leg;
        return new EmptyLegAnswer(
                leg.requiredId("id"),
                Company.read(leg.at("sellerCompany"))
                        .or(() -> Company.read(leg.at("company")))
                        .orElse(null),
                Segment.code(route.at("startAirport")).orElse(null),
                Segment.code(route.at("endAirport")).orElse(null),
                moment(route, "startDate").or(() -> departure(route)).orElse(null),
                moment(route, "endDate").orElse(null),
                Lift.read(leg.at("lift")),
                Price.read(leg.at("price"))
                        .or(() -> Price.read(leg.at("sellerPrice")))
                        .orElse(null),
                Price.read(leg.at("regularPrice")).orElse(null),
                leg.number("seats").or(() -> leg.at("lift").number("maxPax")).orElse(0),
                leg.flag("canceled").orElse(false)
                        || !leg.flag("active").orElse(true)
                        || !leg.flag("published").orElse(true),
                leg.time("updatedOn").orElse(null),
                leg.text("sellerMessage").orElse(null),
                page(leg).orElse(null),
                leg.node());
    }

    private static Optional<Moment> moment(Fields route, String field) {
        var date = route.at(field);
        if (date.text("dateTimeUTC").isPresent()) {
            return date.time("dateTimeUTC").map(at -> new Moment(at, null));
        }
        return date.text("dateTimeLocal").or(() -> route.text(field)).map(EmptyLegAnswer::local);
    }

    private static Optional<Moment> departure(Fields route) {
        return Segment.read(route)
                .map(segment -> new Moment(
                        null, segment.date().atTime(segment.time() == null ? LocalTime.MIDNIGHT : segment.time())));
    }

    private static Moment local(String text) {
        try {
            return new Moment(OffsetDateTime.parse(text).toInstant(), null);
        } catch (DateTimeException withoutOffset) {
            try {
                return new Moment(null, LocalDateTime.parse(text));
            } catch (DateTimeException notATime) {
                throw new Fields.Missing("startDate", "is no time");
            }
        }
    }

    private static Optional<URI> page(Fields leg) {
        return leg.at("actions")
                .at("viewInAvinode")
                .text("href")
                .or(() -> leg.at("actions").at("searchInAvinode").text("href"))
                .flatMap(EmptyLegAnswer::address);
    }

    private static Optional<URI> address(String text) {
        try {
            return Optional.of(URI.create(text));
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }

    EmptyLegAnswer withoutPage() {
        return new EmptyLegAnswer(
                id, seller, from, to, earliest, latest, lift, price, regular, seats, withdrawn, updatedOn, message,
                null, raw);
    }
}
