package com.jetvision.avinode.events;

import com.jetvision.platform.security.OrganizationId;
import com.jetvision.requests.RequestId;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Reads what an event says and has the module concerned act on it, in the worker's transaction. */
@Component
public class EventReader {
    private final TripTable names;
    private final QuoteEvents quotes;
    private final RfqEvents rfqs;
    private final ChatEvents chat;
    private final EmptyLegNews emptyLegs;
    private final JsonMapper json;

    EventReader(
            TripTable names,
            QuoteEvents quotes,
            RfqEvents rfqs,
            ChatEvents chat,
            EmptyLegNews emptyLegs,
            JsonMapper json) {
        this.names = names;
        this.quotes = quotes;
        this.rfqs = rfqs;
        this.chat = chat;
        this.emptyLegs = emptyLegs;
        this.json = json;
    }

    /** What the event itself says; a pointer says nothing by itself. */
    public Said read(Claimed event) {
        return new Said(Objects.requireNonNull(event.type()), event.resource(), json.readTree(event.payload()));
    }

    /** Null when this concerns no trip of ours: it is kept for the admin, and not tried again. */
    @Nullable
    public Links apply(Claimed event, Said said) {
        var payload = said.read();
        return switch (said.type()) {
            case EventType type ->
                request(event, payload)
                        .map(request -> dispatch(type, payload, request))
                        .orElse(null);
            case HouseTopic topic -> dispatch(topic, payload);
        };
    }

    private Optional<RequestId> request(Claimed event, Payload payload) {
        var known = event.request();
        var trip = payload.text("tripId");
        if (known == null) {
            return trip.flatMap(name -> names.byName(new OrganizationId(event.organization()), name));
        }
        var request = new RequestId(known);
        trip.ifPresent(name -> names.named(request, name)); // what comes of it later finds the request by itself
        return Optional.of(request);
    }

    private Links dispatch(HouseTopic topic, Payload payload) {
        return switch (topic) {
            case EMPTY_LEG -> emptyLegs.heard(payload);
        };
    }

    private Links dispatch(EventType type, Payload payload, RequestId request) {
        return switch (type) {
            case QUOTE_RECEIVED, QUOTE_UPDATED -> quotes.received(request, payload);
            case QUOTE_REJECTED -> quotes.declined(request, payload);
            case QUOTE_EXPIRED -> quotes.expired(request, payload);
            case RFQ_RECEIVED, RFQ_UPDATED -> rfqs.sent(request, payload);
            case RFQ_CANCELLED -> rfqs.withdrawn(request, payload);
            case MESSAGE_RECEIVED -> chat.heard(request, payload);
            // Told by the marketplace of what we did there ourselves, or not yet acted on: filed with the request.
            case QUOTE_ACCEPTED,
                    BOOKING_CONFIRMED,
                    BOOKING_UPDATED,
                    BOOKING_CANCELLED,
                    TRIP_CREATED,
                    TRIP_UPDATED,
                    TRIP_CANCELLED -> new Links(request.value(), null, null, null, null);
        };
    }
}
