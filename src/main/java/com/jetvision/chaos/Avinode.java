package com.jetvision.chaos;

import com.jetvision.sandbox.AvinodeSandbox;
import com.jetvision.sandbox.Options.Pace;
import com.jetvision.sandbox.Options.Span;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The sandbox in Avinode's place: it speaks by pointers alone, and its API fails as it is told to. */
final class Avinode implements AutoCloseable {
    static final String USER = "avinode";
    static final String PASSWORD = "chaos-password";
    static final String TOKEN = "chaos-token";
    private static final List<String> TYPES =
            List.of("TripRequestSellerResponse", "TripRequestMine", "TripChatFromSeller", "TripChatMine");

    private final HttpClient http = HttpClient.newHttpClient();
    private final Path memory;
    private final AvinodeSandbox sandbox;

    Avinode(Path home, URI jetvision) throws IOException, InterruptedException {
        memory = home.resolve("sandbox.json");
        var patient = Span.seconds(3600, 3600);
        sandbox = AvinodeSandbox.start(new com.jetvision.sandbox.Options(
                0,
                jetvision,
                House.SECRET,
                TOKEN,
                memory,
                new Pace(patient, patient, Span.millis(20, 500)),
                Clock.systemUTC()));
        post("/control/webhooks", "{\"signed\":false}");
        for (var type : TYPES) {
            post("/api/webhooks/settings", """
                {"targetURI":"%sapi/webhooks/avinode/meridian/%s","displayName":"Jetvision","active":true,
                 "clientIdentifier":"%s","clientSecret":"%s","clientAuthenticationType":"BASIC","eventTypes":["%s"]}\
                """.formatted(jetvision, type, USER, PASSWORD, type));
        }
    }

    URI api() {
        return URI.create(sandbox.url() + "/api");
    }

    /** From now on every call fails like that, until {@link #recover}; what misleads leads there. */
    void fail(String how, String to) throws IOException, InterruptedException {
        post("/control/faults", """
            {"fault":"%s","times":1000000,"on":"all","to":"%s"}\
            """.formatted(how, to));
    }

    void recover() throws IOException, InterruptedException {
        post("/control/faults", "{\"fault\":\"NONE\",\"times\":0,\"on\":\"all\"}");
    }

    void ask(String trip, int operators) {
        sandbox.sendRfqs(trip, operators);
    }

    void answer(String trip) {
        sandbox.answerNow(trip);
    }

    boolean hasTold() {
        return sandbox.undelivered() == 0;
    }

    private void post(String path, String body) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(sandbox.url() + path))
                .header("Authorization", "Bearer " + TOKEN)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build();
        var answer = http.send(request, BodyHandlers.ofString());
        if (answer.statusCode() >= 300) {
            throw new IOException(
                    "The sandbox answers %d to %s: %s".formatted(answer.statusCode(), path, answer.body()));
        }
    }

    /** What it remembers, once it is closed. */
    JsonNode memory() throws IOException {
        return JsonMapper.shared().readTree(Files.readString(memory));
    }

    @Override
    public void close() {
        sandbox.close();
        http.close();
    }
}
