package com.jetvision.avinode.client;

import com.jetvision.avinode.client.Access.Client;
import com.jetvision.avinode.client.CallFailed.Kind;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One request and its answer, within time-outs and bounds; only ever to the connection's host, no redirect followed. */
@Component
class Wire {
    private static final int LARGEST = 4 << 20;
    private static final String PRODUCT = "Jetvision-v1.0";
    private final RestClient http;
    private final JsonMapper json;
    private final Clock clock;

    /** What came back: JSON, or a missing node where the body was none. */
    record Answer(
            HttpStatusCode status,
            HttpHeaders headers,
            byte[] bytes,
            @Nullable JsonNode body) {}

    Wire(JsonMapper json, Clock clock, @Value("${jetvision.avinode.read-timeout:15s}") Duration patience) {
        this.json = json;
        this.clock = clock;
        var client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(Duration.ofSeconds(5))
                .build();
        var factory = new JdkClientHttpRequestFactory(client);
        factory.setReadTimeout(patience);
        http = RestClient.builder().requestFactory(factory).build();
    }

    /** Path and query are ours; what came from outside is in them only as a {@link ResourceId}, or encoded. */
    Answer call(Access access, String token, HttpMethod method, String path, @Nullable Object body) {
        var request = http.method(method)
                .uri(address(access, path))
                .accept(MediaType.APPLICATION_JSON)
                .headers(headers -> sign(headers, access, token));
        if (body != null) {
            request.contentType(MediaType.APPLICATION_JSON).body(body);
        }
        return send(request);
    }

    private void sign(HttpHeaders headers, Access access, String token) {
        headers.setBearerAuth(token);
        headers.set("X-Avinode-SentTimestamp", clock.instant().toString());
        headers.set("X-Avinode-ApiVersion", "v1.0");
        headers.set("X-Avinode-Product", PRODUCT);
        if (access.applicationToken() != null) {
            headers.set("X-Avinode-ApiToken", access.applicationToken());
        }
        if (access.actAs() != null) {
            headers.set("X-Avinode-ActAsAccount", access.actAs());
        }
    }

    /** Fetches an OAuth token; the secret goes in the Authorization header. */
    JsonNode token(Access access, Client client) {
        var form =
                new LinkedMultiValueMap<String, String>(Map.of("grant_type", java.util.List.of("client_credentials")));
        var answer = send(http.post()
                .uri(address(access, "/oauth/token"))
                .accept(MediaType.APPLICATION_JSON)
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .headers(headers -> headers.setBasicAuth(client.id(), client.secret()))
                .body(form));
        if (answer.status().is4xxClientError()) {
            throw new CallFailed(
                    Kind.DENIED, "Avinode refused our sign-in. An admin can renew the connection's secret.", null);
        }
        if (!answer.status().is2xxSuccessful() || answer.body() == null) {
            throw new CallFailed(Kind.UNREACHABLE, "Avinode gives out no access token just now.", null);
        }
        return answer.body();
    }

    private static URI address(Access access, String path) {
        return URI.create(Host.require(access.base()) + path);
    }

    private Answer send(RestClient.RequestHeadersSpec<?> request) {
        try {
            var answer = request.exchange((sent, response) -> read(response));
            if (answer == null) {
                throw new IllegalStateException("An exchange gives an answer");
            }
            return answer;
        } catch (ResourceAccessException silent) {
            throw new CallFailed(Kind.UNREACHABLE, "Avinode does not answer.", silent);
        }
    }

    private Answer read(ClientHttpResponse response) throws IOException {
        var bytes = response.getBody().readNBytes(LARGEST + 1);
        return new Answer(response.getStatusCode(), response.getHeaders(), bytes, parse(bytes));
    }

    private @Nullable JsonNode parse(byte[] bytes) {
        if (bytes.length == 0 || bytes.length > LARGEST) {
            return null;
        }
        try {
            return json.readTree(bytes);
        } catch (JacksonException noJson) {
            return null;
        }
    }
}
