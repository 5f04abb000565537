package com.jetvision.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.jetvision.sandbox.WebhookReceiver.Received;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WebhookTest {
    private final WebhookReceiver jetvision = new WebhookReceiver();
    private final AvinodeSandbox sandbox = AvinodeSandbox.start(Options.forTests(jetvision.url()));
    private final Broker broker = Broker.of(sandbox);

    @AfterEach
    void close() {
        sandbox.close();
        jetvision.close();
    }

    @Test
    void anEventIsRepeatedUnchangedUntilExactly200() {
        jetvision.answerFirst(503, 401, 302, 202, 500);
        var id = broker.openTrip("REQ-20");
        sandbox.sendRfqs(id, 2);
        var attempts = jetvision.next(6);
        assertThat(attempts).extracting(Received::answered).containsExactly(503, 401, 302, 202, 500, 200);
        assertThat(attempts).allMatch(Received::signed);
        assertThat(attempts)
                .extracting(Received::eventId)
                .containsOnly(attempts.getFirst().eventId());
        assertThat(attempts)
                .extracting(Received::webhookId)
                .containsOnly(attempts.getFirst().webhookId());
        assertThat(attempts)
                .extracting(Received::body)
                .containsOnly(attempts.getFirst().body());
        sandbox.answerNow(id);
        assertThat(jetvision.next().eventId()).isNotEqualTo(attempts.getFirst().eventId());
    }

    @Test
    void theEventsOfATripKeepTheirOrderThroughAnOutage() {
        jetvision.answerFirst(503, 503, 503);
        var id = broker.openTrip("REQ-21");
        sandbox.sendRfqs(id, 5);
        sandbox.answerNow(id);
        broker.put("/api/trips/" + id + "/cancel", "{\"reason\":\"OTHER\"}");
        var taken = untilCancelled().stream().filter(event -> event.answered() == 200);
        var types = taken.map(Received::type).toList();
        assertThat(types.getFirst()).isEqualTo("rfq_received");
        assertThat(types.subList(types.size() - 2, types.size())).containsExactly("rfq_cancelled", "trip_cancelled");
    }

    @Test
    void oneTripsTroubleDoesNotHoldAnotherTripsEvents() {
        jetvision.answerAlways(503);
        sandbox.sendRfqs(broker.openTrip("REQ-22"), 1);
        jetvision.next();
        var other = broker.openTrip("REQ-23");
        sandbox.sendRfqs(other, 1);
        assertThat(Stream.generate(jetvision::next)
                        .limit(50)
                        .map(event -> event.body().path("tripId").asString()))
                .contains(other);
    }

    @Test
    void everyWebhookComesTwiceWhenAsked() {
        broker.post("/control/webhooks", "{\"duplicate\":true}");
        var id = broker.openTrip("REQ-24");
        sandbox.sendRfqs(id, 3);
        var twice = jetvision.next(2);
        assertThat(twice.get(0)).isEqualTo(twice.get(1));
    }

    @Test
    void shuffledWebhooksAllArriveInAnotherOrder() {
        var id = broker.openTrip("REQ-25");
        sandbox.sendRfqs(id, 10);
        var asked = jetvision.next().data().path("operators").values().stream()
                .map(operator -> operator.path("rfqId").asString())
                .toList();
        broker.post("/control/webhooks", "{\"shuffleWithinMs\":50}");
        sandbox.answerNow(id);
        var answered = answers(asked.size())
                .map(event -> event.body().path("rfqId").asString())
                .toList();
        assertThat(answered).containsExactlyInAnyOrderElementsOf(asked).isNotEqualTo(asked);
    }

    @Test
    void whatWasNotDeliveredAndWhatOperatorsOweSurvivesARestart(@TempDir Path home) {
        var options = Options.forTests(jetvision.url()).withStateFile(home.resolve("deep/sandbox.json"));
        jetvision.answerAlways(503);
        String id;
        Received refused;
        Broker.Answer trip;
        try (var first = AvinodeSandbox.start(options)) {
            id = Broker.of(first).openTrip("REQ-26");
            first.sendRfqs(id, 4);
            refused = jetvision.next();
            trip = Broker.of(first).get("/api/trips/" + id);
        }
        jetvision.answerAlways(200);
        try (var second = AvinodeSandbox.start(options)) {
            var delivered = Stream.generate(jetvision::next)
                    .filter(event -> event.answered() == 200)
                    .findFirst()
                    .orElseThrow();
            assertThat(delivered.eventId()).isEqualTo(refused.eventId());
            assertThat(delivered.body()).isEqualTo(refused.body());
            var again = Broker.of(second);
            assertThat(again.openTrip("REQ-26")).isEqualTo(id);
            var rfqs = again.get("/api/trips/" + id).data().path("rfqs");
            assertThat(rfqs.values().stream().map(rfq -> rfq.path("id").asString()))
                    .containsExactlyElementsOf(trip.data().path("rfqs").values().stream()
                            .map(rfq -> rfq.path("id").asString())
                            .toList());
            second.answerNow(id);
            assertThat(answers(4)).hasSize(4);
        }
    }

    @Test
    void operatorsAnswerByThemselvesWhenTheirTimeHasCome() {
        broker.post("/control/pace", "{\"answersMs\":[1,20]}");
        sandbox.sendRfqs(broker.openTrip("REQ-27"), 3);
        assertThat(answers(3)).hasSize(3);
        assertThat(broker.post("/control/pace", "{\"answersMs\":[20,1]}").status())
                .isEqualTo(422);
    }

    private List<Received> untilCancelled() {
        List<Received> events = new ArrayList<>();
        do events.add(jetvision.next());
        while (!events.getLast().type().equals("trip_cancelled"));
        return events;
    }

    private Stream<Received> answers(int count) {
        return Stream.generate(jetvision::next)
                .filter(event -> event.type().startsWith("quote_"))
                .limit(count);
    }
}
