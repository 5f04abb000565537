package com.jetvision.avinode;

import com.jetvision.platform.security.Who;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** What both doors for events share: the limits, the filing, the answers. Nothing is answered 200 before it is committed. */
@Component
class WebhookDesk {
    private static final Logger LOG = LoggerFactory.getLogger(WebhookDesk.class);
    private static final int LARGEST = 1 << 20;
    private final Inbox inbox;
    private final InboxWorker worker;
    private final WebhookRate rate;
    private final Who who;

    WebhookDesk(Inbox inbox, InboxWorker worker, WebhookRate rate, Who who) {
        this.inbox = inbox;
        this.worker = worker;
        this.rate = rate;
        this.who = who;
    }

    /** Refuses, before anything is read, who posts too fast or something else than JSON. */
    void admit(HttpServletRequest request) {
        if (!rate.allows(request.getRemoteAddr())) {
            throw new NotTaken(HttpStatus.TOO_MANY_REQUESTS, "Too many events; slow down");
        }
        if (!isJson(request.getContentType())) {
            throw new NotTaken(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "Send application/json");
        }
        if (request.getContentLengthLong() > LARGEST) {
            throw tooLarge();
        }
    }

    byte[] body(HttpServletRequest request) throws IOException {
        var body = request.getInputStream().readNBytes(LARGEST + 1);
        if (body.length > LARGEST) {
            throw tooLarge();
        }
        return body;
    }

    private static NotTaken tooLarge() {
        return new NotTaken(HttpStatus.CONTENT_TOO_LARGE, "An event is at most 1 MiB");
    }

    /** Files the event and answers when it is committed. */
    ResponseEntity<Map<String, String>> file(Arrival event) {
        try {
            boolean fresh = who.asMachine(event.from().organization(), "Avinode", () -> inbox.store(event));
            worker.wake();
            return answer(HttpStatus.OK, fresh ? "stored" : "known already");
        } catch (DataIntegrityViolationException unstorable) {
            throw new NotTaken(HttpStatus.BAD_REQUEST, "Not an event: its text cannot be stored");
        } catch (DataAccessException | TransactionException notDurable) {
            LOG.warn("An event could not be stored: {}", notDurable.getMessage());
            throw new NotTaken(HttpStatus.SERVICE_UNAVAILABLE, "Not stored; send it again");
        }
    }

    /** JSON whatever the sender says it would like to read. */
    static ResponseEntity<Map<String, String>> answer(HttpStatus status, String message) {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_JSON)
                .body(Map.of("message", message));
    }

    private static boolean isJson(@Nullable String contentType) {
        try {
            return contentType != null
                    && MediaType.parseMediaType(contentType).isCompatibleWith(MediaType.APPLICATION_JSON);
        } catch (InvalidMediaTypeException notAType) {
            return false;
        }
    }
}
