package com.jetvision.avinode;

import com.jetvision.jobs.GiveUp;
import com.jetvision.platform.security.OrganizationId;
import com.jetvision.requests.LegView;
import com.jetvision.requests.RequestDetails;
import com.jetvision.requests.Trip;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.JsonNode;

/** Calls Avinode's REST API. Called outside transactions only; every call has a time-out. */
@Component
class AvinodeClient {
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");
    private final AvinodeConnections connections;
    private final Clock clock;
    private final RestClient http;

    AvinodeClient(AvinodeConnections connections, Clock clock) {
        this.connections = connections;
        this.clock = clock;
        var client =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
        var factory = new JdkClientHttpRequestFactory(client);
        factory.setReadTimeout(Duration.ofSeconds(15));
        http = RestClient.builder().requestFactory(factory).build();
    }

    /** Makes the trip; Avinode knows it by our request's id, so a repeat answers the same trip. */
    Trip createTrip(RequestDetails request) {
        var answer = post(request.organization(), "/trips", trip(request)).path("data");
        var id = answer.path("id").asString("");
        var link = answer.path("actions").path("searchInAvinode").path("href").asString("");
        if (id.isEmpty() || link.isEmpty()) {
            throw new IllegalStateException("Avinode answered without a trip id or a link.");
        }
        return new Trip(id, URI.create(link));
    }

    /** Sends a message to the operator of an RFQ; answers Avinode's id for it. */
    String sendChat(OrganizationId organization, String rfqId, String text) {
        var answer = post(organization, "/tripmsgs/" + rfqId + "/chat", Map.of("message", text));
        return answer.path("data").path("id").asString("");
    }

    private JsonNode post(OrganizationId organization, String path, Object body) {
        var connection = connections
                .of(organization)
                .orElseThrow(() ->
                        new GiveUp("Your brokerage is not connected to Avinode. An admin can set the connection up."));
        try {
            var answer = http.post()
                    .uri(URI.create(connection.baseUrl() + path))
                    .contentType(MediaType.APPLICATION_JSON)
                    .accept(MediaType.APPLICATION_JSON)
                    .headers(headers -> {
                        headers.setBearerAuth(String.valueOf(connection.apiToken()));
                        headers.set("X-Avinode-SentTimestamp", clock.instant().toString());
                        headers.set("X-Avinode-ApiVersion", "v1.0");
                        headers.set("X-Avinode-Product", "Jetvision/1.0");
                        if (connection.actAsAccount() != null) {
                            headers.set("X-Avinode-ActAsAccount", connection.actAsAccount());
                        }
                    })
                    .body(body)
                    .retrieve()
                    .body(JsonNode.class);
            if (answer == null) {
                throw new IllegalStateException("Avinode answered with nothing.");
            }
            return answer;
        } catch (HttpClientErrorException.Unauthorized | HttpClientErrorException.Forbidden rejected) {
            throw new IllegalStateException("Avinode refused our access token. An admin can renew it.", rejected);
        } catch (HttpClientErrorException.TooManyRequests slower) {
            throw new IllegalStateException("Avinode asks us to slow down.", slower);
        } catch (HttpClientErrorException refused) {
            throw new GiveUp("Avinode refused this: " + reason(refused));
        } catch (ResourceAccessException silent) {
            throw new IllegalStateException("Avinode does not answer.", silent);
        }
    }

    private static String reason(HttpClientErrorException refused) {
        var error = refused.getResponseBodyAs(JsonNode.class);
        var first = error == null
                ? ""
                : error.path("meta").path("errors").path(0).path("title").asString("");
        return first.isEmpty() ? refused.getStatusText() : first;
    }

    /** Field names as Avinode documents them: misspelt ones are accepted without a word and make an empty trip. */
    private static Map<String, Object> trip(RequestDetails request) {
        var lift = Map.of(
                "aircraftCategory",
                        request.category() == null ? "" : request.category().label(),
                "aircraftType", request.aircraftType() == null ? "" : request.aircraftType(),
                "aircraftTail", "");
        return Map.of(
                "externalTripId", request.id().value().toString(),
                "sourcing", true,
                "criteria", Map.of("requiredLift", List.of(lift)),
                "segments", request.legs().stream().map(AvinodeClient::segment).toList(),
                "postToTripBoard", false);
    }

    private static Map<String, Object> segment(LegView leg) {
        var local = leg.departure().local();
        return Map.of(
                "startAirport", Map.of("icao", leg.from().code()),
                "endAirport", Map.of("icao", leg.to().code()),
                "dateTime",
                        Map.of(
                                "date",
                                local.toLocalDate().toString(),
                                "time",
                                HOUR.format(local),
                                "departure",
                                true,
                                "local",
                                true),
                "paxCount", Integer.toString(leg.passengers()),
                "paxSegment", true,
                "paxTBD", false,
                "timeTBD", false);
    }
}
