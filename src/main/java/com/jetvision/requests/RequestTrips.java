package com.jetvision.requests;

import com.jetvision.agents.AgentId;
import com.jetvision.operators.OperatorId;
import com.jetvision.platform.events.DomainEvent;
import com.jetvision.platform.money.Money;
import com.jetvision.platform.security.OrganizationId;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the marketplace does with a request, told by the machine. Every verb may be told twice and in any order. */
@Service
@Transactional
@PreAuthorize("hasRole('MACHINE')")
public class RequestTrips {
    private final RequestChanges changes;
    private final RequestQueries queries;
    private final RfqTable rfqs;

    RequestTrips(RequestChanges changes, RequestQueries queries, RfqTable rfqs) {
        this.changes = changes;
        this.queries = queries;
        this.rfqs = rfqs;
    }

    /** The machine takes a submitted request up and is about to ask the marketplace for a trip. */
    public RequestDetails searching(RequestId id) {
        changes.change(id, Request::searching);
        return queries.details(id);
    }

    /** The marketplace has the trip; the agent can open it there. The first trip told counts. */
    public void tripCreated(RequestId id, String avinodeTripId, URI deepLink) {
        changes.change(id, (request, now) -> request.tripCreated(new Trip(avinodeTripId, deepLink), now));
    }

    /** From now on this trip is the request's, in the place of the one it had. */
    public void tripAttached(RequestId id, String avinodeTripId, URI deepLink) {
        changes.change(id, (request, now) -> request.tripAttached(new Trip(avinodeTripId, deepLink), now));
    }

    /** The request as it is. */
    @Transactional(readOnly = true)
    public RequestDetails get(RequestId id) {
        return queries.details(id);
    }

    /** The marketplace does not answer just now; the sentence is what the agent reads until it does. */
    public void tripDelayed(RequestId id, String sentence) {
        changes.change(id, (request, now) -> request.tripDelayed(sentence, now));
    }

    /** The marketplace would not; the sentence is what the agent reads beside "Try again". */
    public void tripFailed(RequestId id, String sentence) {
        changes.change(id, (request, now) -> request.tripFailed(sentence, now));
    }

    /** Operators were asked; who had been asked before is not counted again. */
    public void rfqsSent(RequestId id, List<OperatorId> operators, Instant at) {
        changes.change(id, (request, now) -> {
            var due = AnswerTime.due(at, rfqs.firstDeparture(id));
            var fresh = rfqs.ask(id, operators, at, due);
            var happened = new ArrayList<DomainEvent>(request.asked(rfqs.asked(id), now));
            if (!fresh.isEmpty()) {
                happened.add(request.rfqsSent(fresh, due, at));
            }
            return happened;
        });
    }

    /** What the marketplace calls its request to each operator; chat is sent to that name. */
    public void rfqsNamed(RequestId id, Map<OperatorId, String> avinodeRfqIds) {
        rfqs.named(id, avinodeRfqIds);
    }

    @Transactional(readOnly = true)
    public Optional<String> rfqOf(RequestId id, OperatorId operator) {
        return rfqs.nameOf(id, operator);
    }

    /** What the marketplace guesses that each operator will ask; no quote. */
    public void rfqsEstimated(RequestId id, Map<OperatorId, Money> estimates) {
        rfqs.estimated(id, estimates);
    }

    /** The question to this operator was taken back then; an answer, and a question of later, stay. */
    public void rfqWithdrawn(RequestId id, OperatorId operator, Instant at) {
        changes.change(id, (request, now) -> {
            rfqs.withdrawn(id, operator, at);
            return request.asked(rfqs.asked(id), now);
        });
    }

    /** Whose request it is: calls about it are made in that agent's name. */
    @Transactional(readOnly = true)
    public AgentId agentOf(RequestId id) {
        return queries.details(id).agent();
    }

    /**
     * Operators answered; of one operator's answers the one that it said last counts, whichever is heard first. Tells which
     * of these the operator has taken back since by a no. Refused unless all of the requests are the house's.
     */
    public Map<OperatorAnswer, OperatorsNo> answered(List<OperatorAnswer> answers) {
        var since = new HashMap<OperatorAnswer, OperatorsNo>();
        var byRequest = answers.stream().collect(Collectors.groupingBy(OperatorAnswer::request));
        changes.change(byRequest.keySet(), (requests, now) -> {
            since.putAll(rfqs.answered(answers));
            var asked = rfqs.asked(byRequest.keySet());
            var happened = new ArrayList<DomainEvent>();
            for (var request : requests) {
                happened.addAll(request.asked(asked.getOrDefault(request.id(), 0), now));
                byRequest.getOrDefault(request.id(), List.of()).stream()
                        .filter(OperatorAnswer::isFirstQuote)
                        .forEach(answer -> happened.addAll(request.quoteArrived(now)));
            }
            return happened;
        });
        return since;
    }

    /** Whose trip this is; empty when nobody here made it. */
    @Transactional(readOnly = true)
    public Optional<RequestId> findByTrip(OrganizationId organization, String avinodeTripId) {
        return queries.byTrip(organization, avinodeTripId);
    }
}
