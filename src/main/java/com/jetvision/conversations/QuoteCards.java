package com.jetvision.conversations;

import com.jetvision.operators.OperatorId;
import com.jetvision.platform.ui.StatusWords;
import com.jetvision.platform.words.Status;
import com.jetvision.quotes.QuoteAccepted;
import com.jetvision.quotes.QuoteChanged;
import com.jetvision.quotes.QuoteDeclined;
import com.jetvision.quotes.QuoteExpired;
import com.jetvision.quotes.QuoteFlag;
import com.jetvision.quotes.QuoteId;
import com.jetvision.quotes.QuoteNotChosen;
import com.jetvision.quotes.QuoteOffer;
import com.jetvision.quotes.QuoteOvertaken;
import com.jetvision.quotes.QuoteReceived;
import com.jetvision.quotes.QuoteStatus;
import com.jetvision.requests.RequestId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What becomes of a quote, told in its operator's thread. */
@Component
class QuoteCards {
    private final Cards cards;
    private final Threads threads;

    QuoteCards(Cards cards, Threads threads) {
        this.cards = cards;
        this.threads = threads;
    }

    @EventListener
    void on(QuoteReceived event) {
        shared(
                event.quote(),
                event.request(),
                event.operator(),
                ContentType.QUOTE_SHARED,
                event.offer(),
                null,
                event.at());
    }

    @EventListener
    void on(QuoteChanged event) {
        var note = event.before().equals(event.total()) ? null : StatusWords.label(QuoteFlag.PRICE_CHANGED);
        shared(
                event.quote(),
                event.request(),
                event.operator(),
                ContentType.QUOTE_UPDATED,
                event.offer(),
                note,
                event.at());
    }

    private void shared(
            QuoteId quote,
            RequestId request,
            OperatorId operator,
            ContentType type,
            QuoteOffer offer,
            @Nullable String note,
            Instant at) {
        var thread = threads.withOperator(request, operator);
        answered(thread, "answered", at);
        cards.byOperator(
                thread,
                Cards.key("words", quote),
                offer.message(),
                Cards.key("quote", quote),
                type,
                card(quote, offer, note),
                at);
    }

    @EventListener
    void on(QuoteDeclined event) {
        var thread = threads.withOperator(event.request(), event.operator());
        answered(thread, "declined", event.at());
        var card = new Card(event.quote().value(), code(QuoteStatus.REJECTED), event.reason(), null, null, null);
        cards.byOperator(thread, Cards.key("quote", event.quote()), ContentType.QUOTE_REJECTED, card, event.at());
    }

    /** The card says already that it is off the table; the words that came with the price are still the operator's. */
    @EventListener
    void on(QuoteOvertaken event) {
        var thread = threads.withOperator(event.request(), event.operator());
        cards.words(thread, Cards.key("words", event.quote()), event.offer().message(), event.at());
    }

    @EventListener
    void on(QuoteExpired event) {
        state(
                event.request(),
                event.operator(),
                event.quote(),
                ContentType.QUOTE_EXPIRED,
                QuoteStatus.EXPIRED,
                event.at());
    }

    @EventListener
    void on(QuoteAccepted event) {
        state(
                event.request(),
                event.operator(),
                event.quote(),
                ContentType.QUOTE_ACCEPTED,
                QuoteStatus.ACCEPTED,
                event.at());
    }

    @EventListener
    void on(QuoteNotChosen event) {
        state(
                event.request(),
                event.operator(),
                event.quote(),
                ContentType.QUOTE_REJECTED,
                QuoteFlag.NOT_CHOSEN,
                event.at());
    }

    private void state(
            RequestId request, OperatorId operator, QuoteId quote, ContentType type, Status status, Instant at) {
        cards.state(threads.withOperator(request, operator), Cards.key("quote", quote), type, code(status), null, at);
    }

    /** The question's own card says that it was answered. */
    private void answered(ThreadRow thread, String state, Instant at) {
        cards.state(thread, RequestCards.RFP, ContentType.RFP_CREATED, state, null, at);
    }

    private static Card card(QuoteId quote, QuoteOffer offer, @Nullable String note) {
        return new Card(
                quote.value(),
                code(QuoteStatus.RECEIVED),
                offer.plane(),
                offer.operatorTotal(),
                offer.validUntil(),
                note);
    }

    private static String code(Status status) {
        return status.code();
    }
}
