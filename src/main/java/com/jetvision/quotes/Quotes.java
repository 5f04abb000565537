package com.jetvision.quotes;

import com.jetvision.operators.OperatorId;
import com.jetvision.operators.Operators;
import com.jetvision.platform.errors.NotFound;
import com.jetvision.platform.errors.Refused;
import com.jetvision.platform.security.Who;
import com.jetvision.requests.OperatorAnswer;
import com.jetvision.requests.RequestId;
import com.jetvision.requests.RequestTrips;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to operators' quotes. The machine hears them, people read and choose. */
@Service
@Transactional
public class Quotes {
    private static final int MOST_AT_ONCE = 200;

    private final QuoteRepository quotes;
    private final QuoteIntake intake;
    private final RequestHold hold;
    private final Scoring scoring;
    private final QuoteReading reading;
    private final RequestTrips requests;
    private final Operators operators;
    private final Who who;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Quotes(
            QuoteRepository quotes,
            QuoteIntake intake,
            RequestHold hold,
            Scoring scoring,
            QuoteReading reading,
            RequestTrips requests,
            Operators operators,
            Who who,
            Clock clock,
            ApplicationEventPublisher events) {
        this.quotes = quotes;
        this.intake = intake;
        this.hold = hold;
        this.scoring = scoring;
        this.reading = reading;
        this.requests = requests;
        this.operators = operators;
        this.who = who;
        this.clock = clock;
        this.events = events;
    }

    /** As {@link #receive(List)}, for one. */
    @PreAuthorize("hasRole('MACHINE')")
    public QuoteId receive(ReceiveQuote word) {
        return receive(List.of(word)).getFirst();
    }

    /**
     * Takes in operators' words, many at once; answers the quote of each. The same quote keeps its id however often it is
     * heard and from however many threads. Words end the same in whichever order they come: a price said earlier is the one
     * that was replaced, and what the operator declined or ended later stays so. All of it happens, or nothing.
     */
    @PreAuthorize("hasRole('MACHINE')")
    public List<QuoteId> receive(List<ReceiveQuote> words) {
        var taken = intake.takeIn(words);
        taken.takenBack().forEach((word, no) -> declined(word.request(), word.operator(), no.reason(), no.at()));
        return words.stream()
                .map(word -> Objects.requireNonNull(taken.quotes().get(word)))
                .toList();
    }

    /** The operator will not fly it: whatever it had quoted is off the table. Twice, or after a newer word, is nothing. */
    @PreAuthorize("hasRole('MACHINE')")
    public void declined(RequestId request, OperatorId operator, @Nullable String reason, Instant at) {
        var owner = hold.untilCommit(request);
        var theirs = quotes.ofOperator(request.value(), operator.value());
        if (theirs.isEmpty()) {
            theirs = List.of(fresh(owner, request, operator));
        }
        var standing = theirs.stream()
                .filter(quote -> quote.canDecline() && !quote.heardLaterThan(at))
                .toList();
        requests.answered(List.of(OperatorAnswer.no(request, operator, reason, at)));
        for (var quote : standing) {
            var event = quote.decline(reason, at, clock.instant());
            quotes.saveAndFlush(quote);
            events.publishEvent(event);
        }
        if (!standing.isEmpty()) {
            scoring.rank(request);
        }
    }

    /**
     * The operator says that a quote no longer holds. Off the table, or said before a newer word: nothing. False when the
     * request has no such quote, which may come yet.
     */
    @PreAuthorize("hasRole('MACHINE')")
    public boolean expired(RequestId request, String avinodeQuoteId, Instant at) {
        var owner = hold.untilCommit(request);
        var known = quotes.byAvinodeId(owner.organization(), avinodeQuoteId)
                .filter(quote -> quote.request().equals(request));
        known.filter(quote -> quote.isOpen() && !quote.heardLaterThan(at)).ifPresent(quote -> {
            var event = quote.expireAsSaid(at, clock.instant());
            quotes.saveAndFlush(quote);
            scoring.rank(request);
            events.publishEvent(event);
        });
        return known.isPresent();
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

    private Quote fresh(RequestOwner owner, RequestId request, OperatorId operator) {
        return new Quote(owner, request, operator, operators.get(operator).name());
    }

    private Quote owned(QuoteId id) {
        var me = who.actor();
        var agent = me.person() == null || who.isAdmin() ? null : me.person();
        return quotes.owned(id.value(), who.organization().value(), agent).orElseThrow(() -> new NotFound("quote"));
    }
}
