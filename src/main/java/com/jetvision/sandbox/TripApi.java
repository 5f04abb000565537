package com.jetvision.sandbox;

import java.util.Set;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/** The broker's side of Avinode's trips, RFQs and quotes. */
final class TripApi {
    private static final Set<String> REASONS = Set.of("BY_CLIENT", "CHANGED", "BOOKED", "OTHER");

    private final Marketplace marketplace;
    private final Resources resources;

    TripApi(Marketplace marketplace, Resources resources) {
        this.marketplace = marketplace;
        this.resources = resources;
    }

    void on(Router router) {
        router.on("POST", "/api/trips", this::open);
        router.on("GET", "/api/trips/{id}", call -> read(state -> resources.trip(state, state.trip(call.part(0)))));
        router.on("PUT", "/api/trips/{id}/cancel", this::cancel);
        router.on("GET", "/api/rfqs/{id}", call -> read(state -> resources.rfq(state, state.rfq(call.part(0)))));
        router.on("PUT", "/api/trips/{id}/outcome", this::report);
        router.on("PUT", "/api/rfqs/{id}/cancel", this::cancelRfq);
        router.on(
                "GET",
                "/api/quotes/{id}",
                call -> read(state -> resources.quote(state, call.part(0), call.hasQuery("quotebreakdown"))));
    }

    private Reply open(Call call) {
        var opened = marketplace.open(TripForm.read(call.json()));
        return marketplace.read(state -> Reply.data(opened.isNew() ? 201 : 200, resources.trip(state, opened.trip())));
    }

    private Reply cancel(Call call) {
        var trip = marketplace.cancel(call.part(0), reason(call.json()));
        return read(state -> resources.trip(state, trip));
    }

    private Reply cancelRfq(Call call) {
        var rfq = marketplace.cancelRfq(call.part(0), reason(call.json()));
        return read(state -> resources.rfq(state, rfq));
    }

    private static String reason(JsonNode body) {
        var reason = Json.text(body, "reason");
        if (!REASONS.contains(reason)) throw Refusal.invalid("reason", "One of BY_CLIENT, CHANGED, BOOKED, OTHER.");
        return reason;
    }

    private Reply report(Call call) {
        var body = call.json();
        var outcome = Json.text(body, "outcome");
        if (outcome.isEmpty()) throw Refusal.invalid("outcome", "What became of the trip?");
        var lift = Json.text(body, "winningSellerLiftId");
        if (!lift.isEmpty() && !Json.text(body, "winningTenantName").isEmpty())
            throw Refusal.invalid("winningTenantName", "Not beside winningSellerLiftId.");
        var trip = marketplace.report(call.part(0), outcome, lift);
        return read(state -> resources.trip(state, trip));
    }

    private Reply read(Function<State, Object> resource) {
        return Reply.data(200, marketplace.read(resource));
    }
}
