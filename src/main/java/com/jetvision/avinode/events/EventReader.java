package com.jetvision.avinode.events;

import com.jetvision.platform.security.OrganizationId;
import com.jetvision.requests.RequestId;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
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
    private final EntityManager entities;

    EventReader(
            TripTable names,
            QuoteEvents quotes,
            RfqEvents rfqs,
            ChatEvents chat,
            EmptyLegNews emptyLegs,
            JsonMapper json,
            EntityManager entities) {
        this.names = names;
        this.quotes = quotes;
        this.rfqs = rfqs;
        this.chat = chat;
        this.emptyLegs = emptyLegs;
        this.json = json;
        this.entities = entities;
    }

    /** What the event itself says; a pointer says nothing by itself. */
    public Said read(Claimed event) {
        return new Said(Objects.requireNonNull(event.type()), event.resource(), json.readTree(event.payload()));
    }

    /**
     * Acts on all of it, and answers what each led to; what concerns no trip of ours is not in the answer: it is kept for the
     * admin, and not tried again. What is said of one request is acted on in its order; prices of many at once.
     */
    public Map<News, Links> apply(List<News> news) {
        var requests = requests(news);
        var led = new HashMap<News, Links>();
        var prices = new LinkedHashMap<News, RequestId>();
        for (var one : news) {
            var request = requests.get(one);
            if (request != null && one.isPrice()) {
                prices.put(one, request);
                continue;
            }
            if (prices.containsValue(request)) {
                led.putAll(quotes.received(prices));
                prices.clear();
            }
            dispatch(one, request).ifPresent(links -> led.put(one, links));
            forget();
        }
        led.putAll(quotes.received(prices));
        return led;
    }

    /** Written, and out of mind: or each event of a long transaction would look through all that those before it changed. */
    private void forget() {
        entities.flush();
        entities.clear();
    }

    /** Whose trip each is about; what is about none of ours is not in it. */
    private Map<News, RequestId> requests(List<News> news) {
        var requests = new HashMap<News, RequestId>();
        for (var one : news) {
            one.attachedTo().ifPresent(request -> {
                requests.put(one, request);
                // what comes of it later finds the request by itself
                one.trip().ifPresent(name -> names.named(request, name));
            });
        }
        var open = news.stream().filter(one -> one.attachedTo().isEmpty()).toList();
        var named = open.stream().flatMap(one -> one.trip().stream()).collect(Collectors.toSet());
        if (!named.isEmpty()) {
            var known = names.byNames(new OrganizationId(news.getFirst().event().organization()), named);
            open.forEach(one -> one.trip().map(known::get).ifPresent(request -> requests.put(one, request)));
        }
        return requests;
    }

    private Optional<Links> dispatch(News news, @Nullable RequestId request) {
        var payload = news.said().read();
        return switch (news.said().type()) {
            case EventType type -> Optional.ofNullable(request).map(known -> dispatch(type, payload, known));
            case HouseTopic topic -> Optional.of(dispatch(topic, payload));
        };
    }

    private Links dispatch(HouseTopic topic, Payload payload) {
        return switch (topic) {
            case EMPTY_LEG -> emptyLegs.heard(payload);
        };
    }

    private Links dispatch(EventType type, Payload payload, RequestId request) {
        return switch (type) {
            case QUOTE_RECEIVED, QUOTE_UPDATED -> throw new IllegalStateException("Prices are taken in together");
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
