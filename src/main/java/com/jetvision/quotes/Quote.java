package com.jetvision.quotes;

import com.jetvision.agents.AgentId;
import com.jetvision.operators.OperatorId;
import com.jetvision.platform.errors.Refused;
import com.jetvision.platform.events.DomainEvent;
import com.jetvision.platform.money.Money;
import com.jetvision.platform.ui.Formats;
import com.jetvision.requests.RequestId;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One operator's answer to one request. Lines, score and ranking lie beside it: they follow from it and from its rivals. */
@Entity
@Table(name = "quotes")
class Quote {
    static final String NO_REASON = "No reason given";

    @Id
    private UUID id;

    @Version
    @Column(name = "lock_version")
    private @Nullable Long version;

    @Column(updatable = false)
    private UUID organizationId;

    @Column(updatable = false)
    private UUID isoAgentId;

    @Column(updatable = false)
    private UUID requestId;

    @Column(updatable = false)
    private UUID operatorProfileId;

    private @Nullable String avinodeQuoteId;
    private String operatorName;

    @Convert(converter = StatusColumn.class)
    private QuoteStatus status = QuoteStatus.PENDING;

    private String currency = "USD";
    private @Nullable BigDecimal totalPrice;
    private boolean taxIncluded;
    private @Nullable BigDecimal previousTotal;
    private @Nullable Instant priceChangedAt;
    private @Nullable String aircraftType;
    private @Nullable String aircraftCategory;
    private @Nullable String aircraftTailNumber;
    private @Nullable Integer yearOfMake;
    private @Nullable Integer seats;
    private String[] amenities = {};
    private @Nullable String operatorMessage;
    private @Nullable String declineReason;
    private @Nullable Instant validUntil;
    private @Nullable Instant receivedAt;

    /** When the operator said the price that stands here. */
    private @Nullable Instant pricedAt;

    /** When it said the price that this one replaced. */
    private @Nullable Instant previousAt;

    /** When the operator last said anything, a decline too: an older word changes no status any more. */
    private @Nullable Instant respondedAt;

    private @Nullable Instant expiredAt;

    @SuppressWarnings("NullAway.Init")
    protected Quote() {}

    Quote(RequestOwner owner, RequestId request, OperatorId operator, String operatorName) {
        this.id = QuoteId.next().value();
        this.organizationId = owner.organization();
        this.isoAgentId = owner.agent();
        this.requestId = request.value();
        this.operatorProfileId = operator.value();
        this.operatorName = operatorName;
    }

    QuoteId id() {
        return new QuoteId(id);
    }

    RequestId request() {
        return new RequestId(requestId);
    }

    OperatorId operator() {
        return new OperatorId(operatorProfileId);
    }

    boolean isOpen() {
        return status.isOpen();
    }

    boolean isAccepted() {
        return status == QuoteStatus.ACCEPTED;
    }

    boolean isCalled(String name) {
        return name.equals(avinodeQuoteId);
    }

    boolean isTaxIncluded() {
        return taxIncluded;
    }

    /** A place that only a decline or a question holds so far. */
    boolean isWithoutPrice() {
        return totalPrice == null;
    }

    boolean canDecline() {
        return status.exits().contains(QuoteStatus.REJECTED);
    }

    /** True where the operator's latest word is newer than this. */
    boolean heardLaterThan(Instant at) {
        return respondedAt != null && respondedAt.isAfter(at);
    }

    /** True where a price that was said later is known already. */
    boolean isPricedAfter(Instant at) {
        return pricedAt != null && pricedAt.isAfter(at);
    }

    /**
     * Takes the operator's word over what stood here; empty when it says nothing new. Where the operator has declined or
     * ended it since, the price is kept and the status stays.
     */
    Optional<DomainEvent> hear(ReceiveQuote word, boolean linesChanged, Money clientTotal, Instant now) {
        boolean first = totalPrice == null;
        boolean overtaken = heardLaterThan(word.at());
        boolean priceChanged = !first && !word.total().equals(total());
        boolean news = first || priceChanged || linesChanged || differs(word);
        var before = total();
        takeDown(word, priceChanged, overtaken);
        if (!overtaken && (first || mayReturn(now))) {
            status = status.to(QuoteStatus.RECEIVED);
            declineReason = null;
            expiredAt = null;
            news = true;
        }
        if (!news) {
            return Optional.empty();
        }
        if (overtaken) {
            return Optional.of(overtaken(word.total(), clientTotal, now));
        }
        return Optional.of(first ? received(clientTotal, now) : changed(before, clientTotal, now));
    }

    /** Takes down what the operator had asked before the price that stands; empty when that is nothing new. */
    Optional<DomainEvent> hearEarlier(ReceiveQuote word, Money clientTotal, Instant now) {
        receivedAt = receivedAt == null || word.at().isBefore(receivedAt) ? word.at() : receivedAt;
        operatorMessage = either(operatorMessage, word.message());
        boolean older = previousAt != null && !word.at().isAfter(previousAt);
        boolean comparable = currency.equals(word.total().currency().getCurrencyCode());
        if (older || !comparable || word.total().equals(total())) {
            return Optional.empty();
        }
        previousTotal = word.total().amount();
        previousAt = word.at();
        priceChangedAt = pricedAt;
        return Optional.of(
                isOpen() ? changed(word.total(), clientTotal, now) : overtaken(word.total(), clientTotal, now));
    }

    private QuoteReceived received(Money clientTotal, Instant now) {
        return new QuoteReceived(id(), request(), agent(), operator(), operatorName, total(), offer(clientTotal), now);
    }

    private QuoteChanged changed(Money before, Money clientTotal, Instant now) {
        return new QuoteChanged(
                id(), request(), agent(), operator(), operatorName, before, total(), offer(clientTotal), now);
    }

    private QuoteOvertaken overtaken(Money said, Money clientTotal, Instant now) {
        return new QuoteOvertaken(id(), request(), agent(), operator(), operatorName, said, offer(clientTotal), now);
    }

    private QuoteOffer offer(Money clientTotal) {
        return new QuoteOffer(
                total(), clientTotal, aircraftType, aircraftTailNumber, yearOfMake, validUntil, operatorMessage);
    }

    /** A rejected quote returns if the operator itself had declined; an expired one if it has time again. */
    private boolean mayReturn(Instant now) {
        return switch (status) {
            case EXPIRED -> validUntil == null || validUntil.isAfter(now);
            case REJECTED -> declineReason != null;
            case PENDING -> true;
            case RECEIVED, ANALYZED, ACCEPTED -> false;
        };
    }

    private boolean differs(ReceiveQuote word) {
        var aircraft = word.aircraft();
        return taxIncluded != word.taxIncluded()
                || says(validUntil, word.validUntil())
                || says(operatorMessage, word.message())
                || says(aircraftType, aircraft.type())
                || says(aircraftTailNumber, aircraft.tail())
                || says(seats, aircraft.seats());
    }

    /** What a word leaves out is no change: not every way that we hear a quote tells all of it. */
    private static boolean says(@Nullable Object known, @Nullable Object heard) {
        return heard != null && !heard.equals(known);
    }

    private void takeDown(ReceiveQuote word, boolean priceChanged, boolean overtaken) {
        if (priceChanged) {
            boolean comparable = currency.equals(word.total().currency().getCurrencyCode());
            previousTotal = comparable ? totalPrice : null;
            previousAt = pricedAt;
            priceChangedAt = word.at();
        }
        avinodeQuoteId = word.avinodeQuoteId();
        currency = word.total().currency().getCurrencyCode();
        totalPrice = word.total().amount();
        taxIncluded = word.taxIncluded();
        if (status != QuoteStatus.EXPIRED || !overtaken) {
            validUntil = word.validUntil() == null && !priceChanged ? validUntil : word.validUntil();
        }
        operatorMessage = word.message() == null ? operatorMessage : word.message();
        describe(word.aircraft());
        receivedAt = receivedAt == null ? word.at() : receivedAt;
        pricedAt = word.at();
        respondedAt = overtaken ? respondedAt : word.at();
    }

    /** Of the same aircraft, what is left out stays as it was known; another aircraft is described anew. */
    private void describe(QuotedAircraft aircraft) {
        boolean other = says(aircraftTailNumber, aircraft.tail()) || says(aircraftType, aircraft.type());
        aircraftType = either(aircraft.type(), other ? null : aircraftType);
        aircraftCategory = either(aircraft.category(), other ? null : aircraftCategory);
        aircraftTailNumber = either(aircraft.tail(), other ? null : aircraftTailNumber);
        yearOfMake = either(aircraft.yearOfMake(), other ? null : yearOfMake);
        seats = either(aircraft.seats(), other ? null : seats);
        if (other || !aircraft.amenities().isEmpty()) {
            amenities = aircraft.amenities().toArray(String[]::new);
        }
    }

    private static <T> @Nullable T either(@Nullable T said, @Nullable T known) {
        return said == null ? known : said;
    }

    void scored() {
        if (status == QuoteStatus.RECEIVED) {
            status = status.to(QuoteStatus.ANALYZED);
        }
    }

    QuoteDeclined decline(@Nullable String reason, Instant at, Instant now) {
        status = status.to(QuoteStatus.REJECTED);
        declineReason = reason == null || reason.isBlank() ? NO_REASON : reason.strip();
        respondedAt = at;
        return new QuoteDeclined(id(), request(), agent(), operator(), operatorName, declineReason, now);
    }

    QuoteAccepted accept(Instant now) {
        requireOffer(now);
        status = status.to(QuoteStatus.ACCEPTED);
        return new QuoteAccepted(id(), request(), agent(), operator(), operatorName, now);
    }

    QuoteNotChosen reject(Instant now) {
        status = status.to(QuoteStatus.REJECTED);
        declineReason = null;
        return new QuoteNotChosen(id(), request(), agent(), operator(), operatorName, now);
    }

    /** The operator says itself that it no longer holds, before its time or without one. */
    QuoteExpired expireAsSaid(Instant at, Instant now) {
        validUntil = at;
        respondedAt = at;
        return expire(now);
    }

    QuoteExpired expire(Instant now) {
        status = status.to(QuoteStatus.EXPIRED);
        expiredAt = validUntil == null ? now : validUntil;
        return new QuoteExpired(id(), request(), agent(), operator(), operatorName, now);
    }

    /** Refuses, in a sentence that says what to do, unless the quote stands and still has time. */
    void requireOffer(Instant now) {
        if (status == QuoteStatus.EXPIRED || validUntil != null && !validUntil.isAfter(now)) {
            throw new Refused("The quote of %s expired on %s. Ask for a new one, or choose another."
                    .formatted(operatorName, Formats.moment(validUntil, ZoneOffset.UTC, now) + " Z"));
        }
        switch (status) {
            case RECEIVED, ANALYZED -> {}
            case PENDING -> throw new Refused("%s has not quoted yet.".formatted(operatorName));
            case ACCEPTED -> throw new Refused("The quote of %s is accepted already.".formatted(operatorName));
            case REJECTED, EXPIRED ->
                throw new Refused("The quote of %s is off the table. Choose another.".formatted(operatorName));
        }
    }

    private AgentId agent() {
        return new AgentId(isoAgentId);
    }

    private Money total() {
        var amount = totalPrice == null ? BigDecimal.ZERO : totalPrice;
        return Money.rounded(amount, Currency.getInstance(currency));
    }
}
