package com.jetvision.sandbox;

import com.jetvision.sandbox.Options.Span;
import com.jetvision.sandbox.Switches.Delivery;
import com.jetvision.sandbox.Switches.Faults;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/** How tests and chaos runs steer a running sandbox; the package's page of documentation lists the bodies. */
final class ControlApi {
    private static final Duration LONGEST_HOLD = Duration.ofMinutes(5);

    private final Marketplace marketplace;
    private final Switches switches;
    private final RateMeter rate;
    private final TokenDesk tokens;

    ControlApi(Marketplace marketplace, Switches switches, RateMeter rate, TokenDesk tokens) {
        this.marketplace = marketplace;
        this.switches = switches;
        this.rate = rate;
        this.tokens = tokens;
    }

    void on(Router router) {
        on(router, "pace", this::pace);
        on(router, "rfqs", this::rfqs);
        on(router, "answers", this::answers);
        on(
                router,
                "prices",
                body -> marketplace.reprice(rfq(body), body.path("percent").asInt(-4)));
        on(router, "declines", body -> marketplace.decline(rfq(body), reason(body)));
        on(router, "chat", body -> marketplace.remark(rfq(body), Json.text(body, "text")));
        on(router, "faults", this::faults);
        on(router, "webhooks", this::webhooks);
        on(router, "rate", body -> rate.set(hourly(body), body.path("remaining").asInt(hourly(body))));
        on(router, "tokens", body -> tokens.refuse(body.path("refused").asBoolean(false)));
        on(router, "reset", body -> reset());
        router.on("POST", "/control/emptylegs", call -> {
            var body = call.json();
            return Reply.data(
                    200,
                    Map.of(
                            "id",
                            marketplace
                                    .emptyLeg(turn -> Offering.emptyLeg(turn, body))
                                    .id()));
        });
        router.on("POST", "/control/leads", call -> {
            var body = call.json();
            return Reply.data(
                    200,
                    Map.of(
                            "id",
                            marketplace.lead(turn -> Offering.lead(turn, body)).id()));
        });
    }

    private static void on(Router router, String name, Consumer<JsonNode> deed) {
        router.on("POST", "/control/" + name, call -> {
            deed.accept(call.json());
            return Reply.json(200, Map.of("done", true));
        });
    }

    private void pace(JsonNode body) {
        if (body.has("answersMs")) switches.pace(pace -> pace.withAnswers(span(body, "answersMs")));
        if (body.has("repliesMs")) switches.pace(pace -> pace.withReplies(span(body, "repliesMs")));
    }

    private void rfqs(JsonNode body) {
        marketplace.sendRfqs(Json.text(body, "tripId"), body.path("operators").asInt(5));
    }

    private void answers(JsonNode body) {
        if (body.has("tripId")) marketplace.answerNow(Json.text(body, "tripId"));
        else marketplace.answerNow();
    }

    private static String rfq(JsonNode body) {
        return Json.text(body, "rfqId");
    }

    private static DeclineReason reason(JsonNode body) {
        return Arrays.stream(DeclineReason.values())
                .filter(known -> known.name().equals(Json.text(body, "reason")))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid("reason", "There is no such reason."));
    }

    private void faults(JsonNode body) {
        var on = Json.text(body, "on");
        switches.fail(new Faults(
                FaultGate.named(Json.text(body, "fault")),
                Math.max(0, body.path("times").asInt(1)),
                on.isEmpty() ? "open" : on,
                Json.text(body, "to")));
    }

    private void webhooks(JsonNode body) {
        var how = new Delivery(
                body.path("signed").asBoolean(true),
                body.path("duplicate").asBoolean(false),
                hold(body, "shuffleWithinMs"),
                hold(body, "delayMs"),
                Math.max(0, body.path("lose").asInt(0)),
                Math.max(0, body.path("loseOneIn").asInt(0)),
                Math.max(0, body.path("duplicateOneIn").asInt(0)));
        switches.deliver(how, body.path("seed").asLong(1));
    }

    private static Duration hold(JsonNode body, String field) {
        return Duration.ofMillis(Math.clamp(body.path(field).asInt(0), 0, LONGEST_HOLD.toMillis()));
    }

    private static int hourly(JsonNode body) {
        return Math.max(1, body.path("limit").asInt(RateMeter.HOURLY));
    }

    private void reset() {
        switches.fail(Faults.NONE);
        switches.deliver(Delivery.GOOD, 1);
        rate.set(RateMeter.HOURLY, RateMeter.HOURLY);
        tokens.refuse(false);
    }

    private static Span span(JsonNode body, String field) {
        try {
            return Span.millis(
                    body.path(field).path(0).asLong(), body.path(field).path(1).asLong());
        } catch (RuntimeException unusable) {
            throw Refusal.invalid(field, "Two numbers of milliseconds, the shorter first.");
        }
    }
}
