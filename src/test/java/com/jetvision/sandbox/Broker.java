package com.jetvision.sandbox;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import tools.jackson.databind.JsonNode;

/** The broker's program and browser: calls the sandbox over HTTP. */
record Broker(String url, String token) {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    record Answer(int status, String text, HttpResponse<String> response) {
        JsonNode data() {
            return json().path("data");
        }

        JsonNode json() {
            return Json.parse(text.getBytes(StandardCharsets.UTF_8));
        }

        String error() {
            return json().path("meta").path("errors").path(0).path("code").asString();
        }
    }

    static Broker of(AvinodeSandbox sandbox) {
        return new Broker(sandbox.url(), Options.DEMO_TOKEN);
    }

    Answer get(String path) {
        return send(request(path).GET());
    }

    Answer post(String path, String json) {
        return send(request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(json)));
    }

    Answer put(String path, String json) {
        return send(request(path).header("Content-Type", "application/json").PUT(BodyPublishers.ofString(json)));
    }

    Answer submit(String path, String form) {
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }

    /** Opens Teterboro to Van Nuys for six and gives the resource's id. */
    String openTrip(String externalTripId) {
        return post("/api/trips", trip(externalTripId)).data().path("id").asString();
    }

    static String trip(String externalTripId) {
        return """
            {"externalTripId":"%s","sourcing":true,"criteria":{"requiredLift":[{"aircraftCategory":"Super midsize jet"}]},
             "segments":[{"startAirport":{"icao":"KTEB"},"endAirport":{"icao":"KVNY"},
              "dateTime":{"date":"2026-12-20","time":"10:00","departure":true,"local":true},
              "paxCount":"6","paxSegment":true,"paxTBD":false,"timeTBD":false}]}
            """.formatted(externalTripId);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(url + path))
                .timeout(Duration.ofSeconds(10))
                .header("Authorization", "Bearer " + token);
    }

    private static Answer send(HttpRequest.Builder request) {
        try {
            var response = HTTP.send(request.build(), BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.body(), response);
        } catch (IOException broken) {
            throw new AssertionError(broken);
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }
}
