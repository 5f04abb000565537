package com.jetvision.conversations;

import com.jetvision.conversations.Threads.Party;
import com.jetvision.operators.OperatorId;
import com.jetvision.platform.batches.Waves;
import com.jetvision.platform.ui.StatusWords;
import com.jetvision.platform.words.Status;
import com.jetvision.quotes.QuoteAccepted;
import com.jetvision.quotes.QuoteChanged;
import com.jetvision.quotes.QuoteDeclined;
import com.jetvision.quotes.QuoteExpired;
import com.jetvision.quotes.QuoteFlag;
import com.jetvision.quotes.QuoteId;
import com.jetvision.quotes.QuoteNews;
import com.jetvision.quotes.QuoteNotChosen;
import com.jetvision.quotes.QuoteOvertaken;
import com.jetvision.quotes.QuoteReceived;
import com.jetvision.quotes.QuoteStatus;
import com.jetvision.quotes.QuotesHeard;
import com.jetvision.requests.RequestId;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
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

    /** All of them at once, but for a thread in which two stand: there one after the other. */
    @EventListener
    void on(QuotesHeard event) {
        Waves.of(event.news(), news -> List.of(news.request(), news.operator())).forEach(this::shared);
    }

    private void shared(List<QuoteNews> all) {
        var held = threads.withOperators(all.stream()
                .map(news -> new Party(news.request(), news.operator()))
                .toList());
        var said = all.stream()
                .map(news -> said(news, Objects.requireNonNull(held.get(new Party(news.request(), news.operator())))))
                .toList();
        cards.byOperators(said);
    }

    private Cards.Said said(QuoteNews news, ThreadRow thread) {
        return new Cards.Said(
                thread,
                Cards.key("words", news.quote()),
                news.offer().message(),
                Cards.key("quote", news.quote()),
                news instanceof QuoteReceived ? ContentType.QUOTE_SHARED : ContentType.QUOTE_UPDATED,
                card(news),
                news.at());
    }

    @EventListener
    void on(QuoteDeclined event) {
        var thread = threads.withOperator(event.request(), event.operator());
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

    private static Card card(QuoteNews news) {
        var offer = news.offer();
        boolean repriced =
                news instanceof QuoteChanged changed && !changed.before().equals(changed.total());
        return new Card(
                news.quote().value(),
                code(QuoteStatus.RECEIVED),
                offer.plane(),
                offer.operatorTotal(),
                offer.validUntil(),
                repriced ? StatusWords.label(QuoteFlag.PRICE_CHANGED) : null);
    }

    private static String code(Status status) {
        return status.code();
    }
}
