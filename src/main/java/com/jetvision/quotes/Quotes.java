package com.jetvision.quotes;

import com.jetvision.operators.OperatorId;
import com.jetvision.operators.Operators;
import com.jetvision.platform.errors.NotFound;
import com.jetvision.platform.errors.Refused;
import com.jetvision.platform.security.Who;
import com.jetvision.requests.RequestId;
import com.jetvision.requests.RequestTrips;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to operators' quotes. The machine hears them, people read and choose. */
@Service
@Transactional
public class Quotes {
    private static final int MOST_AT_ONCE = 200;

    private final QuoteRepository quotes;
    private final QuoteLines lines;
    private final Scoring scoring;
    private final QuoteReading reading;
    private final RequestTrips requests;
    private final Operators operators;
    private final JdbcClient jdbc;
    private final Who who;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Quotes(
            QuoteRepository quotes,
            QuoteLines lines,
            Scoring scoring,
            QuoteReading reading,
            RequestTrips requests,
            Operators operators,
            JdbcClient jdbc,
            Who who,
            Clock clock,
            ApplicationEventPublisher events) {
        this.quotes = quotes;
        this.lines = lines;
        this.scoring = scoring;
        this.reading = reading;
        this.requests = requests;
        this.operators = operators;
        this.jdbc = jdbc;
        this.who = who;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Takes in an operator's word. The same quote keeps its id however often it is heard and from however many threads. Words
     * end the same in whichever order they come: a price said earlier is the one that was replaced, and what the operator
     * declined or ended later stays so.
     */
    @PreAuthorize("hasRole('MACHINE')")
    public QuoteId receive(ReceiveQuote word) {
        var owner = oneAtATime(word.request());
        var quote = known(word, owner);
        if (quote.isPricedAfter(word.at())) {
            heardEarlier(quote, word);
            return quote.id();
        }
        boolean first = quote.isWithoutPrice();
        boolean linesChanged = first || !lines.of(quote.id()).equals(word.lines());
        var trip = scoring.trip(word.request());
        var clientTotal = trip.price(word.lines(), word.taxIncluded()).total();
        var event = quote.hear(word, linesChanged, clientTotal, clock.instant());
        if (event.isPresent()) {
            quote.scored(); // below, in this transaction
        }
        quotes.saveAndFlush(quote);
        if (event.isEmpty()) {
            return quote.id();
        }
        if (first) {
            lines.add(quote.id(), word.lines());
        } else if (linesChanged) {
            lines.replace(quote.id(), word.lines());
        }
        scoring.rank(word.request(), trip);
        var since = first
                ? requests.quoteArrived(word.request(), word.operator(), word.at())
                : requests.quoteRepeated(word.request(), word.operator(), word.at());
        events.publishEvent(event.get());
        since.filter(no -> quote.canDecline())
                .ifPresent(no -> declined(word.request(), word.operator(), no.reason(), no.at()));
        return quote.id();
    }

    /** The price that stands was said later. */
    private void heardEarlier(Quote quote, ReceiveQuote word) {
        var clientTotal = scoring.trip(word.request())
                .price(lines.of(quote.id()), quote.isTaxIncluded())
                .total();
        var event = quote.hearEarlier(word, clientTotal, clock.instant());
        quotes.saveAndFlush(quote);
        event.ifPresent(events::publishEvent);
    }

    /** The operator will not fly it: whatever it had quoted is off the table. Twice, or after a newer word, is nothing. */
    @PreAuthorize("hasRole('MACHINE')")
    public void declined(RequestId request, OperatorId operator, @Nullable String reason, Instant at) {
        var owner = oneAtATime(request);
        var theirs = quotes.ofOperator(request.value(), operator.value());
        if (theirs.isEmpty()) {
            theirs = List.of(fresh(owner, request, operator));
        }
        var standing = theirs.stream()
                .filter(quote -> quote.canDecline() && !quote.heardLaterThan(at))
                .toList();
        requests.operatorDeclined(request, operator, reason, at);
        for (var quote : standing) {
            var event = quote.decline(reason, at, clock.instant());
            quotes.saveAndFlush(quote);
            events.publishEvent(event);
        }
        if (!standing.isEmpty()) {
            scoring.rank(request);
        }
    }

    /** The operator says that a quote no longer holds. Unknown, off the table or said before a newer word: nothing. */
    @PreAuthorize("hasRole('MACHINE')")
    public void expired(RequestId request, String avinodeQuoteId, Instant at) {
        var owner = oneAtATime(request);
        quotes.byAvinodeId(owner.organization(), avinodeQuoteId)
                .filter(quote -> quote.request().equals(request) && quote.isOpen() && !quote.heardLaterThan(at))
                .ifPresent(quote -> {
                    var event = quote.expireAsSaid(at, clock.instant());
                    quotes.saveAndFlush(quote);
                    scoring.rank(request);
                    events.publishEvent(event);
                });
    }

    /** A request's quotes, the best first. */
    @PreAuthorize("hasAnyRole('AGENT', 'ADMIN', 'MACHINE')")
    @Transactional(readOnly = true)
    public List<QuoteRow> rows(RequestId request) {
        return reading.of(request);
    }

    @PreAuthorize("hasAnyRole('AGENT', 'ADMIN', 'MACHINE')")
    @Transactional(readOnly = true)
    public QuoteProgress progress(RequestId request) {
        return reading.progress(request);
    }

    @PreAuthorize("hasAnyRole('AGENT', 'ADMIN', 'MACHINE')")
    @Transactional(readOnly = true)
    public QuoteRow get(QuoteId id) {
        return reading.one(id).orElseThrow(() -> new NotFound("quote"));
    }

    /** Those quotes of one request, in this order, if each of them can be proposed now; refused in a sentence if one cannot. */
    @PreAuthorize("hasAnyRole('AGENT', 'ADMIN', 'MACHINE')")
    @Transactional(readOnly = true)
    public List<QuoteRow> offerable(RequestId request, List<QuoteId> chosen) {
        var rows = reading.of(request);
        for (var id : chosen) {
            var quote = owned(id);
            quote.requireOffer(clock.instant());
            if (!quote.request().equals(request)) {
                throw new Refused("A proposal holds quotes of one request only.");
            }
        }
        return chosen.stream()
                .map(id -> rows.stream()
                        .filter(row -> row.id().equals(id))
                        .findFirst()
                        .orElseThrow(() -> new NotFound("quote")))
                .toList();
    }

    /** The client has taken it. Refused once it has expired or is off the table; a second time changes nothing. */
    @PreAuthorize("hasAnyRole('AGENT', 'ADMIN', 'MACHINE')")
    public void accept(QuoteId id) {
        var quote = owned(id);
        if (quote.isAccepted()) {
            return;
        }
        var event = quote.accept(clock.instant());
        quotes.saveAndFlush(quote);
        scoring.rank(quote.request());
        events.publishEvent(event);
    }

    /** Not chosen by us. What is off the table already stays as it is. */
    @PreAuthorize("hasAnyRole('AGENT', 'ADMIN', 'MACHINE')")
    public void reject(QuoteId id) {
        var quote = owned(id);
        if (!quote.isOpen() && !quote.isAccepted()) {
            return;
        }
        var event = quote.reject(clock.instant());
        quotes.saveAndFlush(quote);
        scoring.rank(quote.request());
        events.publishEvent(event);
    }

    /** Marks what has run out in the machine's organization, some at a time; answers how many. Safe on several nodes. */
    @PreAuthorize("hasRole('MACHINE')")
    public int expireOverdue() {
        var now = clock.instant();
        var open = List.of(QuoteStatus.RECEIVED, QuoteStatus.ANALYZED);
        var overdue = quotes.overdue(who.organization().value(), open, now, Limit.of(MOST_AT_ONCE));
        var expired = overdue.stream().map(quote -> quote.expire(now)).toList();
        quotes.saveAllAndFlush(overdue);
        overdue.stream().map(Quote::request).distinct().forEach(scoring::rank);
        expired.forEach(events::publishEvent);
        return expired.size();
    }

    /** By its Avinode id; else the place that a decline of the same operator holds; else a new one. */
    private Quote known(ReceiveQuote word, RequestOwner owner) {
        var maybe = quotes.byAvinodeIdOrOfOperator(
                owner.organization(),
                word.avinodeQuoteId(),
                word.request().value(),
                word.operator().value());
        var found = maybe.stream()
                .filter(quote -> quote.isCalled(word.avinodeQuoteId()))
                .findFirst();
        if (found.isPresent()) {
            if (!found.get().request().equals(word.request())) {
                throw new Refused("Quote %s belongs to another request.", word.avinodeQuoteId());
            }
            return found.get();
        }
        return maybe.stream()
                .filter(Quote::isWithoutPrice)
                .findFirst()
                .orElseGet(() -> fresh(owner, word.request(), word.operator()));
    }

    private Quote fresh(RequestOwner owner, RequestId request, OperatorId operator) {
        return new Quote(owner, request, operator, operators.get(operator).name());
    }

    private Quote owned(QuoteId id) {
        var me = who.actor();
        var agent = me.person() == null || who.isAdmin() ? null : me.person();
        return quotes.owned(id.value(), who.organization().value(), agent).orElseThrow(() -> new NotFound("quote"));
    }

    /** Words about one request wait for each other until commit: they rank the same quotes and count in the same request. */
    private RequestOwner oneAtATime(RequestId request) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:key, 0))")
                .param("key", "quotes:" + request.value())
                .query((row, number) -> 1)
                .single();
        return jdbc.sql(
                        "select organization_id, iso_agent_id from requests where id = :id and organization_id = :house")
                .param("id", request.value())
                .param("house", who.organization().value())
                .query((row, number) -> new RequestOwner(
                        row.getObject("organization_id", UUID.class), row.getObject("iso_agent_id", UUID.class)))
                .optional()
                .orElseThrow(() -> new NotFound("request"));
    }
}
