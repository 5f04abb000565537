package com.jetvision.avinode.inbox;

import com.jetvision.avinode.connections.Connection;
import com.jetvision.avinode.events.Claimed;
import com.jetvision.avinode.events.EventType;
import com.jetvision.avinode.events.Hashes;
import com.jetvision.avinode.events.Said;
import com.jetvision.platform.events.Ids;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An event as it is filed: checked, and not acted on.
 *
 * @param dedupeKey two arrivals of one organization with the same key are one event
 * @param body JSON
 * @param hash of the body as it came: the same name with another body is a contradiction
 */
public record Arrival(
        UUID id,
        Connection from,
        @Nullable EventType type,
        @Nullable String nativeType,
        String eventId,
        String dedupeKey,
        @Nullable String resource,
        @Nullable Instant timestamp,
        Names names,
        String body,
        String hash,
        boolean signed,
        Caller caller) {

    /** What Avinode calls the records that an event is about. */
    record Names(
            @Nullable String trip,
            @Nullable String rfq,
            @Nullable String quote,
            @Nullable String operator,
            @Nullable String thread) {}

    public static Arrival signed(Connection from, Envelope event, byte[] body, Caller caller) {
        var names = new Names(event.tripId(), event.rfqId(), event.quoteId(), event.operatorId(), event.threadId());
        return new Arrival(
                Ids.next(),
                from,
                event.type(),
                null,
                event.eventId(),
                event.eventId(),
                null,
                event.timestamp(),
                names,
                StorableJson.of(body),
                Hashes.sha256(body),
                true,
                caller);
    }

    /** Each delivery is an event of its own: the same pointer comes again when its resource changes again. */
    public static Arrival pointer(Connection from, String eventType, Pointer pointer, byte[] body, Caller caller) {
        var id = Ids.next();
        return new Arrival(
                id,
                from,
                null,
                eventType,
                pointer.id(),
                "pointer:" + id,
                null,
                null,
                new Names(pointer.tripId(), null, null, null, null),
                StorableJson.of(body),
                Hashes.sha256(body),
                false,
                caller);
    }

    /** What we saw ourselves when we looked. */
    static Arrival seen(Connection from, Said said, Instant at) {
        var payload = said.read();
        var names = new Names(
                payload.text("tripId").orElse(null),
                payload.text("rfqId").orElse(null),
                payload.text("quoteId").orElse(null),
                payload.text("operatorId").orElse(null),
                payload.text("threadId").orElse(null));
        var body = StorableJson.of(said.payload().toString().getBytes(StandardCharsets.UTF_8));
        var resource = said.resource() == null ? said.contentHash() : said.resource();
        return new Arrival(
                Ids.next(),
                from,
                said.type() instanceof EventType type ? type : null,
                null,
                resource,
                "seen:" + resource + ":" + said.contentHash(),
                resource,
                payload.time("timestamp").orElse(at),
                names,
                body,
                said.contentHash(),
                false,
                new Caller("", null, Map.of()));
    }

    /** As a worker has it that need not read it. */
    Claimed claimed(InboxClaims.Place place) {
        return new Claimed(
                id,
                place.claimToken(),
                from.organization().value(),
                from.id(),
                null,
                type,
                nativeType,
                eventId,
                resource,
                body,
                place.retryCount());
    }

    /** The same content may come again after another: it is a new event then. */
    Arrival afterChange(int number) {
        return new Arrival(
                id,
                from,
                type,
                nativeType,
                eventId,
                dedupeKey + ":" + number,
                resource,
                timestamp,
                names,
                body,
                hash,
                signed,
                caller);
    }
}
