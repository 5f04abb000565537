package com.jetvision.requests;

import com.jetvision.agents.AgentId;
import com.jetvision.agents.Margin;
import com.jetvision.clients.ClientId;
import com.jetvision.platform.errors.Refused;
import com.jetvision.platform.events.DomainEvent;
import com.jetvision.platform.money.Money;
import com.jetvision.platform.security.OrganizationId;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One client's wish to fly and where the work on it stands. Its legs, states and askings lie beside it. */
@Entity
@Table(name = "requests")
class Request {
    @Id
    private UUID id;

    @Version
    @Column(name = "lock_version")
    private @Nullable Long version;

    @Column(name = "organization_id", updatable = false)
    private UUID organization;

    @Column(name = "iso_agent_id")
    private UUID agent;

    @Column(name = "client_profile_id")
    private @Nullable UUID client;

    @Column(name = "request_number", updatable = false)
    private String number;

    @Convert(converter = Columns.OfStatus.class)
    private RequestStatus status = RequestStatus.DRAFT;

    @Convert(converter = Columns.OfStage.class)
    private Stage stage = Stage.DRAFT;

    @Convert(converter = Columns.OfTripType.class)
    private TripType tripType = TripType.ONE_WAY;

    @Embedded
    private @Nullable TripSummary trip;

    private @Nullable String aircraftCategory;
    private @Nullable String aircraftType;
    private @Nullable BigDecimal budget;
    private String budgetCurrency = "USD";
    private boolean flexibleDates;

    @Embedded
    private RequestNeeds needs = RequestNeeds.NONE;

    @Convert(converter = Columns.OfPriority.class)
    private Priority priority = Priority.STANDARD;

    private String marginType;
    private BigDecimal marginValue;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable String draft;

    private @Nullable Integer draftStep;
    private @Nullable Instant submittedAt;
    private @Nullable String avinodeTripId;
    private @Nullable String avinodeDeepLink;
    private int operatorsContacted;
    private int quotesExpected;
    private int quotesReceived;
    private @Nullable String failureReason;
    private @Nullable String cancelledReason;
    private Instant lastActivityAt;

    @Column(updatable = false)
    private Instant createdAt;

    @SuppressWarnings("NullAway.Init")
    protected Request() {}

    Request(RequestId id, OrganizationId organization, AgentId agent, String number, Margin margin, Instant now) {
        this.id = id.value();
        this.organization = organization.value();
        this.agent = agent.value();
        this.number = number;
        marginType = margin.type().code();
        marginValue = margin.value();
        createdAt = now;
        lastActivityAt = now;
    }

    RequestId id() {
        return new RequestId(id);
    }

    boolean isTripKnown() {
        return avinodeTripId != null;
    }

    RequestDrafted drafted() {
        return new RequestDrafted(id(), agent(), number, createdAt);
    }

    /** Keeps what was typed, right or wrong; only for as long as it is a draft. */
    void write(DraftForm form, String json, int step, @Nullable Money amount, Instant now) {
        requireDraft();
        draft = json;
        draftStep = step;
        take(form, amount);
        lastActivityAt = now;
    }

    /** From here on it counts: the draft is gone, the legs are fixed. */
    List<DomainEvent> submit(DraftForm form, CheckedDraft checked, Priority urgency, Instant now) {
        requireDraft();
        checked.requireReady();
        take(form, checked.budget());
        priority = urgency;
        draft = null;
        draftStep = null;
        submittedAt = now;
        var happened = new ArrayList<DomainEvent>();
        happened.add(submitted(1, now));
        advance(RequestStatus.PENDING, now, happened);
        reach(Stage.SOURCING, now, happened);
        return happened;
    }

    /** The machine takes it up: the states up to the search for flights. */
    List<DomainEvent> searching(Instant now) {
        var happened = new ArrayList<DomainEvent>();
        advance(RequestStatus.SEARCHING_FLIGHTS, now, happened);
        return happened;
    }

    /** Told twice it changes nothing; a cancelled request keeps the trip, so that late news of it find their place. */
    List<DomainEvent> tripCreated(Trip made, Instant now) {
        if (avinodeTripId != null) {
            return List.of();
        }
        avinodeTripId = made.avinodeTripId();
        avinodeDeepLink = made.deepLink().toString();
        failureReason = null;
        var happened = new ArrayList<DomainEvent>();
        if (status == RequestStatus.FAILED) {
            step(RequestStatus.PENDING, null, now, happened);
        }
        advance(RequestStatus.AWAITING_USER_ACTION, now, happened);
        happened.add(new TripCreated(id(), agent(), made.avinodeTripId(), now));
        return happened;
    }

    /** Another trip at the marketplace takes the place of the one there was, if there was one. */
    List<DomainEvent> tripAttached(Trip found, Instant now) {
        if (status == RequestStatus.DRAFT) {
            throw new Refused("Submit %s first; then a trip can be attached to it.", number);
        }
        if (found.avinodeTripId().equals(avinodeTripId)) {
            return List.of();
        }
        avinodeTripId = null;
        return tripCreated(found, now);
    }

    /** It is tried again by itself; until then the sentence says what is the matter. */
    List<DomainEvent> tripDelayed(String sentence, Instant now) {
        if (RequestStatus.beforeTheTrip().noneMatch(status::equals)) {
            return List.of();
        }
        failureReason = sentence;
        return List.of(new TripDelayed(id(), agent(), sentence, now));
    }

    /** Only while it waits: a trip that is there, or a request that failed, needs something else. */
    List<DomainEvent> tryNow(int attempt, Instant now) {
        boolean waits = failureReason != null && RequestStatus.beforeTheTrip().anyMatch(status::equals);
        return waits ? List.of(new TripHurried(id(), agent(), attempt, now)) : List.of();
    }

    List<DomainEvent> tripFailed(String sentence, Instant now) {
        if (RequestStatus.beforeTheTrip().noneMatch(status::equals)) {
            return List.of();
        }
        failureReason = sentence;
        var happened = new ArrayList<DomainEvent>();
        step(RequestStatus.FAILED, sentence, now, happened);
        happened.add(new RequestFailed(id(), agent(), sentence, now));
        return happened;
    }

    List<DomainEvent> tryAgain(int attempt, Instant now) {
        failureReason = null;
        var happened = new ArrayList<DomainEvent>();
        step(isTripKnown() ? RequestStatus.ANALYZING_PROPOSALS : RequestStatus.PENDING, null, now, happened);
        if (!isTripKnown()) {
            happened.add(submitted(attempt, now));
        }
        return happened;
    }

    /** The agent went to the marketplace; from now on quotes are watched for. */
    List<DomainEvent> opened(Instant now) {
        var happened = new ArrayList<DomainEvent>();
        if (isTripKnown()) {
            advance(RequestStatus.MONITORING_FOR_QUOTES, now, happened);
        }
        return happened;
    }

    List<DomainEvent> asked(int operators, Instant now) {
        operatorsContacted = operators;
        quotesExpected = operators;
        var happened = new ArrayList<DomainEvent>();
        advance(RequestStatus.AWAITING_QUOTES, now, happened);
        return happened;
    }

    RfqsSent rfqsSent(List<RfqsSent.Asked> operators, Instant dueAt, Instant at) {
        return new RfqsSent(id(), agent(), operators, dueAt, at);
    }

    List<DomainEvent> quoteArrived(Instant now) {
        quotesReceived++;
        var happened = new ArrayList<DomainEvent>();
        advance(RequestStatus.ANALYZING_PROPOSALS, now, happened);
        if (stage == Stage.SOURCING) {
            reach(Stage.QUOTES_IN, now, happened);
        }
        return happened;
    }

    /** A proposal is being written. */
    List<DomainEvent> proposing(Instant now) {
        var happened = new ArrayList<DomainEvent>();
        advance(RequestStatus.GENERATING_EMAIL, now, happened);
        return happened;
    }

    /** Where a document above has brought the deal; a proposal that is out completes the request's own work. */
    List<DomainEvent> stageReached(Stage next, Instant now) {
        var happened = new ArrayList<DomainEvent>();
        if (next == stage) {
            return happened;
        }
        if (next.compareTo(Stage.PROPOSAL_OUT) >= 0 && next.compareTo(Stage.CLOSED) <= 0) {
            advance(RequestStatus.COMPLETED, now, happened);
        }
        reach(next, now, happened);
        return happened;
    }

    /** Cancelled while no proposal is out, lost afterwards; refused once the client has signed. */
    List<DomainEvent> cancel(String reason, Instant now) {
        if (!stage.isOpen()) {
            throw new Refused("%s has ended already.", number);
        }
        if (stage == Stage.TO_PAY || stage == Stage.BOOKED) {
            throw new Refused("The client has signed for %s. Cancel the contract first.", number);
        }
        cancelledReason = reason;
        var happened = new ArrayList<DomainEvent>();
        var lost = status == RequestStatus.COMPLETED;
        if (!lost) {
            step(RequestStatus.CANCELLED, null, now, happened);
        }
        reach(lost ? Stage.LOST : Stage.CANCELLED, now, happened);
        happened.add(new RequestCancelled(id(), agent(), lost, reason, now));
        return happened;
    }

    private void take(DraftForm form, @Nullable Money amount) {
        client = form.client() == null ? null : form.client().value();
        tripType = form.type();
        trip = TripSummary.of(form);
        aircraftCategory = form.category() == null ? null : form.category().label();
        aircraftType = form.aircraftType();
        budget = amount == null ? null : amount.amount();
        budgetCurrency = form.currency();
        needs = form.needs();
        flexibleDates = needs.datesAreFlexible();
        priority = form.marked();
    }

    private RequestSubmitted submitted(int attempt, Instant now) {
        if (client == null) {
            throw new IllegalStateException(number + " has no client");
        }
        return new RequestSubmitted(id(), agent(), new ClientId(client), number, attempt, now);
    }

    /** State by state along the line, so that each is on record; no step when it is there or beyond. */
    private void advance(RequestStatus target, Instant now, List<DomainEvent> happened) {
        for (var next : status.wayTo(target)) {
            step(next, null, now, happened);
        }
    }

    private void step(RequestStatus next, @Nullable String reason, Instant now, List<DomainEvent> happened) {
        var before = status;
        status = before.to(next);
        lastActivityAt = now;
        happened.add(new RequestStatusChanged(id(), agent(), before, next, reason, now));
    }

    private void reach(Stage next, Instant now, List<DomainEvent> happened) {
        var before = stage;
        stage = before.to(next);
        lastActivityAt = now;
        happened.add(new StageReached(id(), agent(), before, next, now));
    }

    void requireDraft() {
        if (status != RequestStatus.DRAFT) {
            throw new Refused("%s was submitted already. Open it to see how far it is.", number);
        }
    }

    private AgentId agent() {
        return new AgentId(agent);
    }
}
