package com.jetvision.quotes;

import com.jetvision.operators.OperatorId;
import com.jetvision.operators.Operators;
import com.jetvision.platform.errors.Refused;
import com.jetvision.platform.security.Who;
import com.jetvision.requests.RequestId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Finds the quote that a word is about: by its Avinode id; else the place that a decline of its operator holds; else a new one. */
@Component
class KnownQuotes {
    private final QuoteRepository quotes;
    private final Operators operators;
    private final Who who;

    KnownQuotes(QuoteRepository quotes, Operators operators, Who who) {
        this.quotes = quotes;
        this.operators = operators;
        this.who = who;
    }

    /** At most one word of each operator about each request; these are held. */
    Map<ReceiveQuote, Quote> of(List<ReceiveQuote> words, Map<RequestId, RequestOwner> owners) {
        var maybe = quotes.maybeOf(
                who.organization().value(),
                words.stream().map(ReceiveQuote::avinodeQuoteId).toList(),
                words.stream().map(word -> word.request().value()).toList(),
                words.stream().map(word -> word.operator().value()).toList());
        var found = new HashMap<ReceiveQuote, Quote>();
        words.forEach(word -> of(word, maybe).ifPresent(quote -> found.put(word, quote)));
        var unknown = words.stream().filter(word -> !found.containsKey(word)).toList();
        var names = unknown.isEmpty() ? Map.<OperatorId, String>of() : operators.names(operatorsOf(unknown));
        unknown.forEach(word -> found.put(word, fresh(word, owners, names)));
        return found;
    }

    private static Set<OperatorId> operatorsOf(List<ReceiveQuote> words) {
        return words.stream().map(ReceiveQuote::operator).collect(Collectors.toSet());
    }

    private static Quote fresh(ReceiveQuote word, Map<RequestId, RequestOwner> owners, Map<OperatorId, String> names) {
        var owner = Objects.requireNonNull(owners.get(word.request()));
        return new Quote(owner, word.request(), word.operator(), Objects.requireNonNull(names.get(word.operator())));
    }

    private static Optional<Quote> of(ReceiveQuote word, List<Quote> maybe) {
        var found = maybe.stream()
                .filter(quote -> quote.isCalled(word.avinodeQuoteId()))
                .findFirst();
        found.filter(quote -> !quote.request().equals(word.request())).ifPresent(other -> {
            throw new Refused("Quote %s belongs to another request.", word.avinodeQuoteId());
        });
        return found.or(() -> maybe.stream()
                .filter(Quote::isWithoutPrice)
                .filter(quote -> quote.request().equals(word.request())
                        && quote.operator().equals(word.operator()))
                .findFirst());
    }
}
