package com.jetvision.requests;

import com.jetvision.platform.errors.Refused;
import com.jetvision.platform.words.Status;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Where the work on a request stands: one line from draft to completed, with two ways off it. */
public enum RequestStatus implements Status {
    DRAFT,
    PENDING,
    ANALYZING,
    FETCHING_CLIENT_DATA,
    SEARCHING_FLIGHTS,
    TRIP_CREATED,
    AWAITING_USER_ACTION,
    AVINODE_SESSION_ACTIVE,
    MONITORING_FOR_QUOTES,
    AWAITING_QUOTES,
    ANALYZING_PROPOSALS,
    GENERATING_EMAIL,
    SENDING_PROPOSAL,
    /** The proposal went out; what follows is the proposal's and the contract's own story. */
    COMPLETED,
    FAILED,
    CANCELLED;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static RequestStatus ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /** Only where the machine works can it fail; what waits for a person or an operator just waits. */
    public Set<RequestStatus> exits() {
        return switch (this) {
            case DRAFT -> Set.of(PENDING, CANCELLED);
            case PENDING -> Set.of(ANALYZING, FAILED, CANCELLED);
            case ANALYZING -> Set.of(FETCHING_CLIENT_DATA, FAILED, CANCELLED);
            case FETCHING_CLIENT_DATA -> Set.of(SEARCHING_FLIGHTS, FAILED, CANCELLED);
            case SEARCHING_FLIGHTS -> Set.of(TRIP_CREATED, FAILED, CANCELLED);
            case TRIP_CREATED -> Set.of(AWAITING_USER_ACTION, CANCELLED);
            case AWAITING_USER_ACTION -> Set.of(AVINODE_SESSION_ACTIVE, CANCELLED);
            case AVINODE_SESSION_ACTIVE -> Set.of(MONITORING_FOR_QUOTES, CANCELLED);
            case MONITORING_FOR_QUOTES -> Set.of(AWAITING_QUOTES, CANCELLED);
            case AWAITING_QUOTES -> Set.of(ANALYZING_PROPOSALS, CANCELLED);
            case ANALYZING_PROPOSALS -> Set.of(GENERATING_EMAIL, FAILED, CANCELLED);
            case GENERATING_EMAIL -> Set.of(SENDING_PROPOSAL, FAILED, CANCELLED);
            case SENDING_PROPOSAL -> Set.of(COMPLETED, FAILED, CANCELLED);
            case FAILED -> Set.of(PENDING, ANALYZING_PROPOSALS, CANCELLED);
            case COMPLETED, CANCELLED -> Set.of();
        };
    }

    /** The next status, if there is such a way. */
    public RequestStatus to(RequestStatus next) {
        if (!exits().contains(next)) {
            throw new Refused("A request that is %s cannot become %s.", words(), next.words());
        }
        return next;
    }

    /** The states still to pass on the line until {@code target} is reached; empty when it is reached or passed already. */
    List<RequestStatus> wayTo(RequestStatus target) {
        return isOnTheLine() && target.isOnTheLine() && compareTo(target) < 0
                ? EnumSet.range(this, target).stream().skip(1).toList()
                : List.of();
    }

    boolean isOnTheLine() {
        return compareTo(COMPLETED) <= 0;
    }

    boolean isBefore(RequestStatus other) {
        return isOnTheLine() && compareTo(other) < 0;
    }

    /** The states in which the request is not yet on the marketplace and the machine is at work on that. */
    static Stream<RequestStatus> beforeTheTrip() {
        return Stream.of(PENDING, ANALYZING, FETCHING_CLIENT_DATA, SEARCHING_FLIGHTS);
    }

    private String words() {
        return code().replace('_', ' ');
    }
}
