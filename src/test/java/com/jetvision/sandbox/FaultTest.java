package com.jetvision.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FaultTest {
    private final WebhookReceiver jetvision = new WebhookReceiver();
    private final AvinodeSandbox sandbox = AvinodeSandbox.start(Options.forTests(jetvision.url()));
    private final Broker broker = Broker.of(sandbox);

    @AfterEach
    void close() {
        sandbox.close();
        jetvision.close();
    }

    @Test
    void openingATripFailsAsOftenAsToldAndThenWorks() {
        broker.post("/control/faults", "{\"fault\":\"too_many_requests\",\"times\":2}");
        for (int i = 0; i < 2; i++) {
            var answer = broker.post("/api/trips", Broker.trip("REQ-30"));
            assertThat(answer.status()).isEqualTo(429);
            assertThat(answer.response().headers().firstValue("X-Rate-Limit-Reset"))
                    .hasValue("1");
        }
        broker.post("/control/faults", "{\"fault\":\"server_error\",\"times\":1}");
        assertThat(broker.post("/api/trips", Broker.trip("REQ-30")).error()).isEqualTo("ERR_INTERNAL_CRITICAL");
        assertThat(broker.post("/api/trips", Broker.trip("REQ-30")).status()).isEqualTo(201);
        assertThat(broker.post("/control/faults", "{\"fault\":\"whim\"}").status())
                .isEqualTo(422);
    }

    @Test
    void aTripWhoseAnswerWasLostIsFoundByAskingAgain() throws Exception {
        broker.post("/control/faults", "{\"fault\":\"no_answer\",\"times\":1}");
        var request = HttpRequest.newBuilder(URI.create(sandbox.url() + "/api/trips"))
                .timeout(Duration.ofMillis(300))
                .header("Authorization", "Bearer " + Options.DEMO_TOKEN)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(Broker.trip("REQ-31")))
                .build();
        try (var http = HttpClient.newHttpClient()) {
            assertThatThrownBy(() -> http.send(request, BodyHandlers.discarding()))
                    .isInstanceOf(IOException.class);
        }
        assertThat(broker.post("/api/trips", Broker.trip("REQ-31")).status()).isEqualTo(200);
    }

    @Test
    void everythingCanBeSteeredOverHttpAlone() {
        var id = broker.openTrip("REQ-32");
        broker.post("/control/rfqs", "{\"tripId\":\"%s\",\"operators\":2}".formatted(id));
        assertThat(jetvision.next().data().path("operators")).hasSize(2);
        broker.post("/control/answers", "{}");
        assertThat(jetvision.next(2))
                .allMatch(event -> event.body().path("tripId").asString().equals(id));
    }
}
