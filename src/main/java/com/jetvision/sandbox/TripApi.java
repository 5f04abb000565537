package com.jetvision.sandbox;

import java.util.Set;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/** The broker's side of Avinode's trips, RFQs and quotes. */
final class TripApi {
    private static final Set<String> REASONS = Set.of("BY_CLIENT", "CHANGED", "BOOKED", "OTHER");

    private final Marketplace marketplace;
    private final Resources resources;
    private final Switches switches;

    TripApi(Marketplace marketplace, Resources resources, Switches switches) {
        this.marketplace = marketplace;
        this.resources = resources;
        this.switches = switches;
    }

    void on(Router router) {
        router.on("POST", "/api/trips", this::open);
        router.on("GET", "/api/trips/{id}", call -> read(state -> resources.trip(state, state.trip(call.part(0)))));
        router.on("PUT", "/api/trips/{id}/cancel", this::cancel);
        router.on("GET", "/api/rfqs/{id}", call -> read(state -> resources.rfq(state, state.rfq(call.part(0)))));
        router.on("GET", "/api/quotes/{id}", call -> read(state -> resources.quote(state, call.part(0))));
    }

    private Reply open(Call call) {
        return switch (switches.nextFault()) {
            case NONE -> opened(call);
            case TOO_MANY_REQUESTS ->
                new Refusal(429, "TOO_MANY_REQUESTS", "The hourly limit is reached.", "")
                        .reply()
                        .with("X-Rate-Limit-Limit", "3600")
                        .with("X-Rate-Limit-Remaining", "0")
                        .with("X-Rate-Limit-Reset", "1");
            case SERVER_ERROR -> new Refusal(500, "ERR_INTERNAL_CRITICAL", "Something went wrong.", "").reply();
            case NO_ANSWER -> {
                opened(call);
                throw new Router.NoAnswer();
            }
        };
    }

    private Reply opened(Call call) {
        var opened = marketplace.open(TripForm.read(call.json()));
        return marketplace.read(state -> Reply.data(opened.isNew() ? 201 : 200, resources.trip(state, opened.trip())));
    }

    private Reply cancel(Call call) {
        JsonNode body = call.json();
        var reason = Json.text(body, "reason");
        if (!REASONS.contains(reason)) throw Refusal.invalid("reason", "One of BY_CLIENT, CHANGED, BOOKED, OTHER.");
        var trip = marketplace.cancel(call.part(0), reason);
        return read(state -> resources.trip(state, trip));
    }

    private Reply read(Function<State, Object> resource) {
        return Reply.data(200, marketplace.read(resource));
    }
}
