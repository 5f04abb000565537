package com.jetvision.avinode.webhooks;

import com.jetvision.avinode.connections.Connection;
import com.jetvision.avinode.inbox.Arrival;
import com.jetvision.avinode.inbox.Ingest;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** What both doors for events share: the limits, the filing, the answers. Nothing is answered 200 before it is committed. */
@Component
class WebhookDesk {
    private static final int LARGEST = 1 << 20;
    private static final int KIB = 1 << 10;
    /** What all bodies together may take, in KiB: so many can be on their way in at once. */
    private final Semaphore room = new Semaphore(64 * KIB);

    private final Ingest ingest;
    private final WebhookRate rate;

    WebhookDesk(Ingest ingest, WebhookRate rate) {
        this.ingest = ingest;
        this.rate = rate;
    }

    /** What one door does with a request whose body may now be read. */
    interface Reading {
        ResponseEntity<Map<String, String>> of(HttpServletRequest request) throws IOException;
    }

    /** Refuses, before anything is read, who posts too fast, too much or something else than JSON. */
    ResponseEntity<Map<String, String>> admit(HttpServletRequest request, Reading reading) throws IOException {
        if (!rate.allows(request.getRemoteAddr())) {
            throw new NotTaken(HttpStatus.TOO_MANY_REQUESTS, "Too many events; slow down");
        }
        if (!isJson(request.getContentType())) {
            throw new NotTaken(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "Send application/json");
        }
        long announced = request.getContentLengthLong();
        if (announced > LARGEST) {
            throw tooLarge();
        }
        int needed = (int) ((announced < 0 ? LARGEST : announced) / KIB) + 1;
        if (!room.tryAcquire(needed)) {
            throw new NotTaken(HttpStatus.SERVICE_UNAVAILABLE, "Too many events at once; send it again");
        }
        try {
            return reading.of(request);
        } finally {
            room.release(needed);
        }
    }

    void admit(Connection connection) {
        if (!rate.allows(connection)) {
            throw new NotTaken(HttpStatus.TOO_MANY_REQUESTS, "Too many events; slow down");
        }
    }

    byte[] body(HttpServletRequest request) throws IOException {
        long announced = request.getContentLengthLong();
        var body = request.getInputStream().readNBytes(announced < 0 ? LARGEST + 1 : (int) announced);
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
            return answer(HttpStatus.OK, ingest.store(event) ? "stored" : "known already");
        } catch (Ingest.NotStored why) {
            throw why.itsOwnFault()
                    ? new NotTaken(HttpStatus.BAD_REQUEST, "Not an event: its text cannot be stored")
                    : new NotTaken(HttpStatus.SERVICE_UNAVAILABLE, "Not stored; send it again");
        }
    }

    /** JSON whatever the sender says it would like to read. */
    private static ResponseEntity<Map<String, String>> answer(HttpStatus status, String message) {
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
