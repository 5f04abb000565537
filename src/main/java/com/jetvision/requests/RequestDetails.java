package com.jetvision.requests;

import com.jetvision.agents.AgentId;
import com.jetvision.agents.Margin;
import com.jetvision.catalogue.AircraftCategory;
import com.jetvision.clients.ClientId;
import com.jetvision.platform.money.Money;
import com.jetvision.platform.security.OrganizationId;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Everything about one request.
 *
 * @param client null only in a draft
 * @param trip null until the marketplace has it
 * @param problem why it failed, or why it was cancelled or lost
 */
public record RequestDetails(
        RequestId id,
        String number,
        OrganizationId organization,
        AgentId agent,
        String agentName,
        @Nullable ClientId client,
        String clientName,
        RequestStatus status,
        Stage stage,
        Priority priority,
        TripType type,
        List<LegView> legs,
        int passengers,
        @Nullable AircraftCategory category,
        @Nullable String aircraftType,
        @Nullable Money budget,
        RequestNeeds needs,
        Margin margin,
        @Nullable Trip trip,
        int operatorsContacted,
        int quotesExpected,
        int quotesReceived,
        @Nullable String problem,
        Instant createdAt,
        @Nullable Instant submittedAt) {

    /** The airports in the order they are flown; an airport where one lands and departs again stands once. */
    public List<String> route() {
        return legs.stream()
                .flatMap(leg -> Stream.of(leg.from().code(), leg.to().code()))
                .reduce(List.of(), RequestDetails::appended, (a, b) -> a);
    }

    private static List<String> appended(List<String> codes, String next) {
        return !codes.isEmpty() && codes.getLast().equals(next)
                ? codes
                : Stream.concat(codes.stream(), Stream.of(next)).toList();
    }
}
