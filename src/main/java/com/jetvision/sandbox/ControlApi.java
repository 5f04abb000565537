package com.jetvision.sandbox;

import com.jetvision.sandbox.Options.Span;
import com.jetvision.sandbox.Switches.Fault;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** How tests and chaos runs steer a running sandbox: pace, forced answers, faults, disorderly webhooks. */
final class ControlApi {
    private static final Duration LONGEST_HOLD = Duration.ofMinutes(5);

    private final Marketplace marketplace;
    private final Switches switches;

    ControlApi(Marketplace marketplace, Switches switches) {
        this.marketplace = marketplace;
        this.switches = switches;
    }

    void on(Router router) {
        router.on("POST", "/control/pace", call -> done(() -> pace(call.json())));
        router.on("POST", "/control/rfqs", call -> done(() -> rfqs(call.json())));
        router.on("POST", "/control/answers", call -> done(() -> answers(call.json())));
        router.on("POST", "/control/faults", call -> done(() -> faults(call.json())));
        router.on("POST", "/control/webhooks", call -> done(() -> webhooks(call.json())));
    }

    /** {@code {"answersMs":[2000,10000],"repliesMs":[2000,6000]}}, either may be missing. */
    private void pace(JsonNode body) {
        if (body.has("answersMs")) switches.pace(pace -> pace.withAnswers(span(body, "answersMs")));
        if (body.has("repliesMs")) switches.pace(pace -> pace.withReplies(span(body, "repliesMs")));
    }

    /** {@code {"tripId":"atrip-…","operators":5}}: the marketplace page without a browser. */
    private void rfqs(JsonNode body) {
        marketplace.sendRfqs(Json.text(body, "tripId"), body.path("operators").asInt(5));
    }

    /** {@code {"tripId":"atrip-…"}}, or {@code {}} for all trips. */
    private void answers(JsonNode body) {
        if (body.has("tripId")) marketplace.answerNow(Json.text(body, "tripId"));
        else marketplace.answerNow();
    }

    /** {@code {"fault":"too_many_requests|server_error|no_answer|none","times":2}} for the next calls that open a trip. */
    private void faults(JsonNode body) {
        var name = Json.text(body, "fault").toUpperCase(Locale.ROOT);
        var fault = Arrays.stream(Fault.values())
                .filter(known -> known.name().equals(name))
                .findFirst();
        switches.fail(
                fault.orElseThrow(() -> Refusal.invalid("fault", "There is no such fault.")),
                Math.max(0, body.path("times").asInt(1)));
    }

    /** {@code {"duplicate":true,"shuffleWithinMs":3000}}; what is missing is off. */
    private void webhooks(JsonNode body) {
        switches.duplicate(body.path("duplicate").asBoolean(false));
        long hold = Math.clamp(body.path("shuffleWithinMs").asInt(0), 0, LONGEST_HOLD.toMillis());
        switches.shuffleWithin(Duration.ofMillis(hold));
    }

    private static Span span(JsonNode body, String field) {
        try {
            return Span.millis(
                    body.path(field).path(0).asLong(), body.path(field).path(1).asLong());
        } catch (RuntimeException unusable) {
            throw Refusal.invalid(field, "Two numbers of milliseconds, the shorter first.");
        }
    }

    private static Reply done(Runnable change) {
        change.run();
        return Reply.json(200, Map.of("done", true));
    }
}
