package com.jetvision.quotes;

import com.jetvision.platform.batches.Waves;
import com.jetvision.platform.events.DomainEvent;
import com.jetvision.prices.OperatorLine;
import com.jetvision.requests.OperatorAnswer;
import com.jetvision.requests.OperatorsNo;
import com.jetvision.requests.RequestId;
import com.jetvision.requests.RequestTrips;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Takes in operators' prices: many are read together, heard one by one, and written together, for hundreds of them may come
 * in a second. What one operator says of one request is taken in after the other.
 */
@Component
class QuoteIntake {
    private final QuoteRepository quotes;
    private final QuoteLines lines;
    private final KnownQuotes known;
    private final Scoring scoring;
    private final RequestHold hold;
    private final RequestTrips requests;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    QuoteIntake(
            QuoteRepository quotes,
            QuoteLines lines,
            KnownQuotes known,
            Scoring scoring,
            RequestHold hold,
            RequestTrips requests,
            Clock clock,
            ApplicationEventPublisher events) {
        this.quotes = quotes;
        this.lines = lines;
        this.known = known;
        this.scoring = scoring;
        this.hold = hold;
        this.requests = requests;
        this.clock = clock;
        this.events = events;
    }

    /**
     * What became of it.
     *
     * @param quotes which quote each of the words was about
     * @param takenBack which of them the operator has taken back since, by a no that came before
     */
    record Taken(Map<ReceiveQuote, QuoteId> quotes, Map<ReceiveQuote, OperatorsNo> takenBack) {}

    private enum Kind {
        FIRST,
        AGAIN,
        /** Said before the price that stands. */
        EARLIER
    }

    /** A word, and what it did to its quote. */
    private record Heard(ReceiveQuote word, Quote quote, Kind kind, boolean relined, Optional<DomainEvent> news) {
        boolean isAnswer() {
            return kind != Kind.EARLIER && news.isPresent();
        }

        OperatorAnswer answer() {
            return OperatorAnswer.quote(word.request(), word.operator(), kind == Kind.FIRST, word.at());
        }
    }

    Taken takeIn(List<ReceiveQuote> words) {
        var taken = new Taken(new HashMap<>(), new HashMap<>());
        Waves.of(words, word -> List.of(word.request(), word.operator())).forEach(wave -> wave(wave, taken));
        return taken;
    }

    private void wave(List<ReceiveQuote> words, Taken taken) {
        var trips = new HashMap<RequestId, PricedTrip>();
        var heard = hear(words, trips);
        var answers = heard.stream().filter(Heard::isAnswer).toList();
        answers.forEach(one -> one.quote().scored()); // below, in this transaction
        quotes.saveAllAndFlush(heard.stream().map(Heard::quote).toList());
        heard.forEach(one -> taken.quotes().put(one.word(), one.quote().id()));
        if (!answers.isEmpty()) {
            writeLines(answers);
            trips.keySet().retainAll(requestsOf(answers.stream().map(Heard::word)));
            scoring.rank(trips);
            noteTakenBack(answers, taken);
        }
        tell(heard);
    }

    /** Each word by itself, on what is known of its quote; the trips that it was priced on are put beside. */
    private List<Heard> hear(List<ReceiveQuote> words, Map<RequestId, PricedTrip> trips) {
        var requests = requestsOf(words.stream());
        var owners = hold.untilCommit(requests);
        trips.putAll(scoring.trips(requests));
        var found = known.of(words, owners);
        var priced = found.values().stream()
                .filter(quote -> !quote.isWithoutPrice())
                .map(Quote::id)
                .toList();
        var itemised = lines.of(priced);
        return words.stream()
                .map(word -> {
                    var quote = Objects.requireNonNull(found.get(word));
                    var before = itemised.getOrDefault(quote.id().value(), List.of());
                    return hear(word, quote, before, Objects.requireNonNull(trips.get(word.request())));
                })
                .toList();
    }

    private Heard hear(ReceiveQuote word, Quote quote, List<OperatorLine> before, PricedTrip trip) {
        var now = clock.instant();
        if (quote.isPricedAfter(word.at())) {
            var total = trip.price(before, quote.isTaxIncluded()).total();
            return new Heard(word, quote, Kind.EARLIER, false, quote.hearEarlier(word, total, now));
        }
        boolean first = quote.isWithoutPrice();
        boolean relined = first || !before.equals(word.lines());
        var total = trip.price(word.lines(), word.taxIncluded()).total();
        return new Heard(word, quote, first ? Kind.FIRST : Kind.AGAIN, relined, quote.hear(word, relined, total, now));
    }

    private void writeLines(List<Heard> answers) {
        var relined = answers.stream().filter(Heard::relined).toList();
        lines.removeAll(relined.stream()
                .filter(one -> one.kind() == Kind.AGAIN)
                .map(one -> one.quote().id())
                .toList());
        lines.addAll(relined.stream()
                .collect(Collectors.toMap(
                        one -> one.quote().id(), one -> one.word().lines())));
    }

    private void noteTakenBack(List<Heard> answers, Taken taken) {
        var since = requests.answered(answers.stream().map(Heard::answer).toList());
        for (var one : answers) {
            var no = since.get(one.answer());
            if (no != null && one.quote().canDecline()) {
                taken.takenBack().put(one.word(), no);
            }
        }
    }

    private void tell(List<Heard> heard) {
        var news = heard.stream().flatMap(one -> one.news().stream()).toList();
        news.forEach(events::publishEvent);
        var priced = news.stream()
                .filter(QuoteNews.class::isInstance)
                .map(QuoteNews.class::cast)
                .toList();
        if (!priced.isEmpty()) {
            events.publishEvent(new QuotesHeard(priced));
        }
    }

    private static Set<RequestId> requestsOf(Stream<ReceiveQuote> words) {
        return words.map(ReceiveQuote::request).collect(Collectors.toSet());
    }
}
