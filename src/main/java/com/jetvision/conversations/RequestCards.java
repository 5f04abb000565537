package com.jetvision.conversations;

import com.jetvision.platform.time.LocalDeparture;
import com.jetvision.requests.RequestCancelled;
import com.jetvision.requests.RequestDetails;
import com.jetvision.requests.RequestFailed;
import com.jetvision.requests.Requests;
import com.jetvision.requests.RfqsSent;
import com.jetvision.requests.TripCreated;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
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
        var request = requests.get(event.request());
        for (var one : event.operators()) {
            var thread = threads.withOperator(event.request(), one.operator());
            var card = new Card(event.request().value(), one.answer(), asked(request), null, event.dueAt(), null);
            cards.byAgent(thread, event.agent(), RFP, ContentType.RFP_CREATED, card, event.at());
            if (!one.hasAnswered()) {
                cards.move(thread, ConversationStatus.AWAITING_RESPONSE);
            }
        }
    }

    @EventListener
    void on(RequestFailed event) {
        var key = "failed:" + event.at().toEpochMilli();
        cards.line(threads.ofHouse(event.request()), key, event.sentence(), event.at());
    }

    /** Operators read that the request is over, not why. */
    @EventListener
    void on(RequestCancelled event) {
        for (var thread : threads.holdAll(event.request())) {
            var sentence = thread.operator() != null
                    ? "Request withdrawn"
                    : (event.lost() ? "Deal lost: " : "Request cancelled: ") + event.reason();
            cards.line(thread, "ended:" + event.at().toEpochMilli(), sentence, event.at());
            cards.move(thread, ConversationStatus.CLOSED);
        }
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
