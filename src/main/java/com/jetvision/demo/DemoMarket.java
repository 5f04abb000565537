package com.jetvision.demo;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import tools.jackson.databind.json.JsonMapper;

/** Does at the sandbox what the agent would do on its page: picks operators, and has them answer at once. */
class DemoMarket {
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final String sandbox;

    DemoMarket(@Value("${jetvision.sandbox-url}") String sandbox) {
        this.sandbox = sandbox;
    }

    void sendRfqs(String trip, int operators) {
        post("/control/rfqs", Map.of("tripId", trip, "operators", operators));
    }

    void answer(String trip) {
        post("/control/answers", Map.of("tripId", trip));
    }

    private void post(String path, Object body) {
        try {
            var request = HttpRequest.newBuilder(URI.create(sandbox + path))
                    .header("Authorization", "Bearer sandbox-demo-token")
                    .header("Content-Type", "application/json")
                    .timeout(Duration.ofSeconds(10))
                    .POST(BodyPublishers.ofString(JsonMapper.shared().writeValueAsString(body)))
                    .build();
            var answer = http.send(request, BodyHandlers.ofString());
            if (answer.statusCode() >= 300) {
                throw new IllegalStateException("The sandbox answered " + answer.statusCode() + ": " + answer.body());
            }
        } catch (java.io.IOException e) {
            throw new IllegalStateException("The sandbox does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
