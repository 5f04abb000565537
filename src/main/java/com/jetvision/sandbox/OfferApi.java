package com.jetvision.sandbox;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Empty legs and the watches on them, leads, and the list of airports. */
final class OfferApi {
    private final Marketplace marketplace;
    private final Resources resources;

    OfferApi(Marketplace marketplace, Resources resources) {
        this.marketplace = marketplace;
        this.resources = resources;
    }

    void on(Router router) {
        router.on("GET", "/api/emptylegs/watches", call -> Reply.data(200, watches()));
        router.on("POST", "/api/emptylegs/watches", call -> Reply.data(201, watch(call.json())));
        router.on("GET", "/api/emptylegs/{id}", call -> Reply.data(200, resources.emptyLeg(emptyLeg(call.part(0)))));
        router.on("GET", "/api/leads/{id}", call -> Reply.data(200, resources.lead(lead(call.part(0)))));
        router.on("GET", "/api/airports/search", call -> Reply.data(200, airports(call.query("filter"))));
    }

    private EmptyLeg emptyLeg(String id) {
        var leg = marketplace.read(state -> state.emptyLegs().get(id));
        if (leg == null) throw Refusal.notFound("empty leg " + id);
        return leg;
    }

    private Lead lead(String id) {
        var lead = marketplace.read(state -> state.leads().get(id));
        if (lead == null) throw Refusal.notFound("lead " + id);
        return lead;
    }

    private List<Watch> watches() {
        return marketplace.read(state -> List.copyOf(state.watches().values()));
    }

    /** Known by its name: told again it is changed. */
    private Watch watch(JsonNode body) {
        var name = Json.text(body, "uniqueName");
        if (name.isEmpty()) throw Refusal.invalid("uniqueName", "Give the watch a name.");
        var segment = body.path("watchedSegments").path(0);
        return marketplace.watch(state -> new Watch(
                state.watches().values().stream()
                        .filter(known -> known.name().equals(name))
                        .map(Watch::id)
                        .findFirst()
                        .orElse("awatch-" + (state.watches().size() + 1)),
                name,
                body.path("active").asBoolean(true),
                airport(segment.path("start")),
                country(segment.path("start")),
                airport(segment.path("end")),
                country(segment.path("end"))));
    }

    private static @Nullable String airport(JsonNode end) {
        return orNull(Json.text(end.path("airport"), "icao"));
    }

    private static @Nullable String country(JsonNode end) {
        return orNull(Json.text(end, "countryCode"));
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private List<Object> airports(String text) {
        if (text.length() < 2) throw Refusal.invalid("filter", "Two letters at least.");
        return Airport.like(text).stream()
                .map(airport -> (Object) resources.airportFound(airport))
                .toList();
    }
}
