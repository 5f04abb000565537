package com.jetvision.demo;

import com.jetvision.avinode.InboxHealth;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Does at the sandbox what the agent would do on its page: picks operators, and has them answer at once. */
class DemoMarket {
    private static final String SETTINGS = "/api/webhooks/settings";
    private static final int FAST = 18_000;
    private static final String EMPTY_LEGS = "/control/emptylegs";
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final String sandbox;
    private final InboxHealth inbox;
    private final DemoPeople people;

    DemoMarket(@Value("${jetvision.sandbox-url}") String sandbox, InboxHealth inbox, DemoPeople people) {
        this.sandbox = sandbox;
        this.inbox = inbox;
        this.people = people;
    }

    /** Lets us call five times as often as Avinode would, for as long as the demo is made. */
    void answersFast() {
        post("/control/rate", Map.of("limit", FAST));
    }

    void answersAtUsualPace() {
        post("/control/rate", Map.of());
    }

    /** All that the marketplace had to say is heard, and acted on. */
    boolean isSettled() {
        if (call("GET", "/health", "").path("undelivered").asInt() > 0) {
            return false;
        }
        var queue = people.as(DemoPeople.ADMIN, inbox::figures).queue();
        return queue.waiting() + queue.processing() == 0;
    }

    void sendRfqs(String trip, int operators) {
        post("/control/rfqs", Map.of("tripId", trip, "operators", operators));
    }

    void answer(String trip) {
        post("/control/answers", Map.of("tripId", trip));
    }

    /** Has the sandbox send its own webhooks of this type to this address; told again, to the address of now. */
    void subscribe(String eventType, String target, String user, String password) {
        var setting = Map.of(
                "targetURI",
                target,
                "displayName",
                "Jetvision " + eventType,
                "active",
                true,
                "clientIdentifier",
                user,
                "clientSecret",
                password,
                "clientAuthenticationType",
                "PREEMPTIVE_BASIC",
                "eventTypes",
                List.of(eventType));
        for (var known : call("GET", SETTINGS, "").path("data")) {
            if (known.path("displayName").asString("").equals("Jetvision " + eventType)) {
                call("PUT", SETTINGS + "/" + known.path("id").asString(), json(setting));
                return;
            }
        }
        call("POST", SETTINGS, json(setting));
    }

    /** An operator publishes an empty leg; answers its id. */
    String emptyLeg(String from, String to, LocalDate date, LocalDate until, int price) {
        var body = Map.of("from", from, "to", to, "date", date.toString(), "until", until.toString(), "price", price);
        return call("POST", EMPTY_LEGS, json(body)).path("data").path("id").asString();
    }

    void emptyLegPriced(String id, int price) {
        post(EMPTY_LEGS, Map.of("id", id, "price", price));
    }

    void emptyLegWithdrawn(String id) {
        post(EMPTY_LEGS, Map.of("id", id, "withdrawn", true));
    }

    private void post(String path, Object body) {
        call("POST", path, json(body));
    }

    private static String json(Object body) {
        return JsonMapper.shared().writeValueAsString(body);
    }

    private JsonNode call(String method, String path, String body) {
        try {
            var request = HttpRequest.newBuilder(URI.create(sandbox + path))
                    .header("Authorization", "Bearer sandbox-demo-token")
                    .header("Content-Type", "application/json")
                    .timeout(Duration.ofSeconds(60))
                    .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                    .build();
            var answer = http.send(request, BodyHandlers.ofString());
            if (answer.statusCode() >= 300) {
                throw new IllegalStateException("The sandbox answered " + answer.statusCode() + ": " + answer.body());
            }
            return JsonMapper.shared().readTree(answer.body());
        } catch (java.io.IOException e) {
            throw new IllegalStateException("The sandbox does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
