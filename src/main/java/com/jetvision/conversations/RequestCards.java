package com.jetvision.conversations;

import com.jetvision.conversations.Threads.Party;
import com.jetvision.platform.time.LocalDeparture;
import com.jetvision.requests.RequestCancelled;
import com.jetvision.requests.RequestDetails;
import com.jetvision.requests.RequestFailed;
import com.jetvision.requests.Requests;
import com.jetvision.requests.RfqsSent;
import com.jetvision.requests.TripCreated;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Objects;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What happens to a request, told in its threads; in the same transaction, so that none of it is lost. */
@Component
class RequestCards {
    static final String RFP = "rfp";
    private static final DateTimeFormatter DEPARTURE = DateTimeFormatter.ofPattern("EEE d MMM, HH:mm zzz", Locale.US);
    private final Cards cards;
    private final Threads threads;
    private final Requests requests;

    RequestCards(Cards cards, Threads threads, Requests requests) {
        this.cards = cards;
        this.threads = threads;
        this.requests = requests;
    }

    @EventListener
    void on(TripCreated event) {
        var house = threads.ofHouse(event.request());
        cards.line(house, "trip:" + event.avinodeTripId(), "Trip created at Avinode", event.at());
    }

    /** Each operator that was asked gets its thread, and in it what it was asked. */
    @EventListener
    void on(RfqsSent event) {
        var asked = asked(requests.get(event.request()));
        var held = threads.withOperators(event.operators().stream()
                .map(one -> new Party(event.request(), one.operator()))
                .toList());
        var shown = new LinkedHashMap<ThreadRow, Card>();
        var awaited = new ArrayList<ThreadRow>();
        for (var one : event.operators()) {
            var thread = Objects.requireNonNull(held.get(new Party(event.request(), one.operator())));
            shown.put(thread, new Card(event.request().value(), null, asked, null, event.dueAt(), null));
            if (!one.hasAnswered()) {
                awaited.add(thread);
            }
        }
        cards.byAgent(shown, event.agent(), RFP, ContentType.RFP_CREATED, event.at());
        cards.move(awaited, ConversationStatus.AWAITING_RESPONSE);
    }

    @EventListener
    void on(RequestFailed event) {
        var key = "failed:" + event.at().toEpochMilli();
        cards.line(threads.ofHouse(event.request()), key, event.sentence(), event.at());
    }

    /** Operators read that the request is over, not why. */
    @EventListener
    void on(RequestCancelled event) {
        var all = threads.holdAll(event.request());
        for (var thread : all) {
            var sentence = thread.operator() != null
                    ? "Request withdrawn"
                    : (event.lost() ? "Deal lost: " : "Request cancelled: ") + event.reason();
            cards.line(thread, "ended:" + event.at().toEpochMilli(), sentence, event.at());
        }
        cards.move(all, ConversationStatus.CLOSED);
    }

    /** What an operator needs to know to answer: never who flies. */
    private static String asked(RequestDetails request) {
        var first = request.legs().getFirst();
        return "%s · %s · %d pax"
                .formatted(String.join(" → ", request.route()), local(first.departure()), request.passengers());
    }

    private static String local(LocalDeparture departure) {
        return DEPARTURE.format(departure.zoned());
    }
}
