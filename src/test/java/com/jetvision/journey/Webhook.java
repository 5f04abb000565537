package com.jetvision.journey;

import com.jetvision.chaos.Signing;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/** An event as Avinode posts it, signed with the demonstration's secret. */
record Webhook(String url, String eventId) {
    private static final String SECRET = "whsec_amV0dmlzaW9uLWRlbW8td2ViaG9vay1zZWNyZXQ=";

    /** Posts it, the same event each time; answers the status. */
    int post() throws Exception {
        var time = Long.toString(Instant.now().getEpochSecond());
        var body = """
                {"eventId": "%s", "eventType": "trip_updated", "timestamp": "%s", "tripId": "atrip-of-nobody", "data": {}}""".formatted(eventId, Instant.now());
        var request = HttpRequest.newBuilder(URI.create(url))
                .header("Content-Type", "application/json")
                .header("webhook-id", eventId)
                .header("webhook-timestamp", time)
                .header(
                        "webhook-signature",
                        Signing.signature(SECRET, eventId, time, body.getBytes(StandardCharsets.UTF_8)))
                .POST(BodyPublishers.ofString(body))
                .build();
        try (var http = HttpClient.newHttpClient()) {
            return http.send(request, BodyHandlers.discarding()).statusCode();
        }
    }
}
