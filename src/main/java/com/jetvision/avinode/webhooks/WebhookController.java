package com.jetvision.avinode.webhooks;

import com.jetvision.avinode.connections.AvinodeConnections;
import com.jetvision.avinode.connections.Connection;
import com.jetvision.avinode.connections.WebhookCredentials;
import com.jetvision.avinode.inbox.Arrival;
import com.jetvision.avinode.inbox.Caller;
import com.jetvision.avinode.inbox.Envelope;
import com.jetvision.avinode.inbox.Pointer;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/**
 * Takes events by two doors: signed ones, the signature checked over the raw bytes, and Avinode's own pointers, which name
 * themselves by Basic credentials. Files them; no business happens here.
 */
@RestController
class WebhookController {
    private static final Duration TOLERANCE = Duration.ofMinutes(5);
    private static final String CHALLENGE = "Basic realm=\"Jetvision webhooks\", charset=\"UTF-8\"";
    private static final Pattern EVENT_TYPE = Pattern.compile("[A-Za-z][A-Za-z0-9_.-]{0,79}");
    private static final Set<HttpStatus> AGAIN_LATER =
            Set.of(HttpStatus.TOO_MANY_REQUESTS, HttpStatus.SERVICE_UNAVAILABLE);
    private final AvinodeConnections connections;
    private final WebhookCredentials credentials;
    private final WebhookDesk desk;
    private final JsonMapper json;
    private final Clock clock;

    WebhookController(
            AvinodeConnections connections,
            WebhookCredentials credentials,
            WebhookDesk desk,
            JsonMapper json,
            Clock clock) {
        this.connections = connections;
        this.credentials = credentials;
        this.desk = desk;
        this.json = json;
        this.clock = clock;
    }

    @PostMapping("/api/webhooks/avinode")
    ResponseEntity<Map<String, String>> signed(HttpServletRequest request) throws IOException {
        return desk.admit(request, this::fileSigned);
    }

    private ResponseEntity<Map<String, String>> fileSigned(HttpServletRequest request) throws IOException {
        var body = desk.body(request);
        var connection = whoSigned(request, body)
                .orElseThrow(
                        () -> new NotTaken(HttpStatus.UNAUTHORIZED, "Not signed with a secret we know, or too old"));
        desk.admit(connection);
        var event = Envelope.read(body, json)
                .orElseThrow(() -> new NotTaken(
                        HttpStatus.BAD_REQUEST, "Not an event: JSON with eventId, eventType and timestamp is needed"));
        return desk.file(Arrival.signed(connection, event, body, Caller.of(request)));
    }

    /** Any event type is taken, also one that Avinode has yet to think of; nobody's body is read before he is known. */
    @PostMapping("/api/webhooks/avinode/{connection}/{eventType}")
    ResponseEntity<Map<String, String>> pointer(
            HttpServletRequest request, @PathVariable("connection") String slug, @PathVariable String eventType)
            throws IOException {
        return desk.admit(request, admitted -> filePointer(admitted, slug, eventType));
    }

    private ResponseEntity<Map<String, String>> filePointer(HttpServletRequest request, String slug, String eventType)
            throws IOException {
        var connection = credentials
                .authenticate(slug, eventType, only(request, HttpHeaders.AUTHORIZATION))
                .orElseThrow(() -> new NotTaken("Name yourself with the user and password of this webhook", CHALLENGE));
        desk.admit(connection);
        var body = desk.body(request);
        var pointer = Pointer.read(body, json)
                .filter(read -> EVENT_TYPE.matcher(eventType).matches())
                .orElseThrow(() ->
                        new NotTaken(HttpStatus.BAD_REQUEST, "Not an event: JSON with id, href and type is needed"));
        return desk.file(Arrival.pointer(connection, eventType, pointer, body, Caller.of(request)));
    }

    private Optional<Connection> whoSigned(HttpServletRequest request, byte[] body) {
        var id = only(request, "webhook-id");
        var timestamp = only(request, "webhook-timestamp");
        var signature = only(request, "webhook-signature");
        if (id == null || timestamp == null || signature == null || !recent(timestamp)) {
            return Optional.empty();
        }
        return connections.active().stream()
                .filter(connection -> connection.webhookSecrets().stream()
                        .anyMatch(secret -> WebhookSignature.matches(secret, id, timestamp, body, signature)))
                .findFirst();
    }

    /** Null where there is none, or two: nobody can say then which one was signed. */
    private static @Nullable String only(HttpServletRequest request, String name) {
        var values = request.getHeaders(name);
        var value = values.hasMoreElements() ? values.nextElement() : null;
        return values.hasMoreElements() ? null : value;
    }

    private boolean recent(String timestamp) {
        if (!timestamp.matches("\\d{1,12}")) {
            return false;
        }
        var sent = Instant.ofEpochSecond(Long.parseLong(timestamp));
        return Duration.between(sent, clock.instant()).abs().compareTo(TOLERANCE) <= 0;
    }

    @ExceptionHandler
    ResponseEntity<Map<String, String>> notTaken(NotTaken why) {
        var answer = ResponseEntity.status(why.status()).contentType(MediaType.APPLICATION_JSON);
        if (why.challenge() != null) {
            answer.header(HttpHeaders.WWW_AUTHENTICATE, why.challenge());
        }
        if (AGAIN_LATER.contains(why.status())) {
            answer.header(HttpHeaders.RETRY_AFTER, "1");
        }
        return answer.body(Map.of("message", String.valueOf(why.getMessage())));
    }
}
