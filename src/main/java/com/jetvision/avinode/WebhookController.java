package com.jetvision.avinode;

import com.jetvision.platform.security.Who;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/**
 * Takes signed events: checks the signature over the raw bytes, files the event, answers 200. Nothing is answered 200 before
 * it is committed; no business happens here.
 */
@RestController
class WebhookController {
    private static final Logger LOG = LoggerFactory.getLogger(WebhookController.class);
    private static final int LARGEST = 1 << 20;
    private static final Duration TOLERANCE = Duration.ofMinutes(5);
    private final AvinodeConnections connections;
    private final Inbox inbox;
    private final InboxWorker worker;
    private final WebhookRate rate;
    private final JsonMapper json;
    private final Clock clock;
    private final Who who;

    WebhookController(
            AvinodeConnections connections,
            Inbox inbox,
            InboxWorker worker,
            WebhookRate rate,
            JsonMapper json,
            Clock clock,
            Who who) {
        this.connections = connections;
        this.inbox = inbox;
        this.worker = worker;
        this.rate = rate;
        this.json = json;
        this.clock = clock;
        this.who = who;
    }

    @PostMapping("/api/webhooks/avinode")
    ResponseEntity<Map<String, String>> receive(HttpServletRequest request) throws IOException {
        if (!rate.allows(request.getRemoteAddr())) {
            return answer(HttpStatus.TOO_MANY_REQUESTS, "Too many events; slow down");
        }
        if (!isJson(request.getContentType())) {
            return answer(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "Send application/json");
        }
        var body = request.getInputStream().readNBytes(LARGEST + 1);
        if (body.length > LARGEST) {
            return answer(HttpStatus.CONTENT_TOO_LARGE, "An event is at most 1 MiB");
        }
        try {
            return authenticate(request, body)
                    .map(connection -> file(connection, body, Caller.of(request)))
                    .orElseGet(() -> answer(HttpStatus.UNAUTHORIZED, "Not signed with a secret we know, or too old"));
        } catch (DataIntegrityViolationException unstorable) {
            return answer(HttpStatus.BAD_REQUEST, "Not an event: its text cannot be stored");
        } catch (DataAccessException | TransactionException notDurable) {
            LOG.warn("An event could not be stored: {}", notDurable.getMessage());
            return answer(HttpStatus.SERVICE_UNAVAILABLE, "Not stored; send it again");
        }
    }

    private ResponseEntity<Map<String, String>> file(Connection connection, byte[] body, Caller caller) {
        var envelope = Envelope.read(body, json);
        if (envelope.isEmpty()) {
            return answer(HttpStatus.BAD_REQUEST, "Not an event: JSON with eventId, eventType and timestamp is needed");
        }
        boolean fresh = who.asMachine(
                connection.organization(), "Avinode", () -> inbox.store(connection, envelope.get(), body, caller));
        worker.wake();
        return answer(HttpStatus.OK, fresh ? "stored" : "known already");
    }

    private Optional<Connection> authenticate(HttpServletRequest request, byte[] body) {
        var id = request.getHeader("webhook-id");
        var timestamp = request.getHeader("webhook-timestamp");
        var signature = request.getHeader("webhook-signature");
        if (id == null || timestamp == null || signature == null || !recent(timestamp)) {
            return Optional.empty();
        }
        return connections.active().stream()
                .filter(connection -> connection.webhookSecrets().stream()
                        .anyMatch(secret -> WebhookSignature.matches(secret, id, timestamp, body, signature)))
                .findFirst();
    }

    private boolean recent(String timestamp) {
        if (!timestamp.matches("\\d{1,12}")) {
            return false;
        }
        var sent = Instant.ofEpochSecond(Long.parseLong(timestamp));
        return Duration.between(sent, clock.instant()).abs().compareTo(TOLERANCE) <= 0;
    }

    private static boolean isJson(@Nullable String contentType) {
        try {
            return contentType != null
                    && MediaType.parseMediaType(contentType).isCompatibleWith(MediaType.APPLICATION_JSON);
        } catch (org.springframework.http.InvalidMediaTypeException notAType) {
            return false;
        }
    }

    private static ResponseEntity<Map<String, String>> answer(HttpStatus status, String message) {
        return ResponseEntity.status(status).body(Map.of("message", message));
    }
}
