package com.jetvision.requests;

import static com.jetvision.requests.RequestStatus.ANALYZING;
import static com.jetvision.requests.RequestStatus.ANALYZING_PROPOSALS;
import static com.jetvision.requests.RequestStatus.AVINODE_SESSION_ACTIVE;
import static com.jetvision.requests.RequestStatus.AWAITING_QUOTES;
import static com.jetvision.requests.RequestStatus.AWAITING_USER_ACTION;
import static com.jetvision.requests.RequestStatus.CANCELLED;
import static com.jetvision.requests.RequestStatus.COMPLETED;
import static com.jetvision.requests.RequestStatus.DRAFT;
import static com.jetvision.requests.RequestStatus.FAILED;
import static com.jetvision.requests.RequestStatus.FETCHING_CLIENT_DATA;
import static com.jetvision.requests.RequestStatus.GENERATING_EMAIL;
import static com.jetvision.requests.RequestStatus.MONITORING_FOR_QUOTES;
import static com.jetvision.requests.RequestStatus.PENDING;
import static com.jetvision.requests.RequestStatus.SEARCHING_FLIGHTS;
import static com.jetvision.requests.RequestStatus.SENDING_PROPOSAL;
import static com.jetvision.requests.RequestStatus.TRIP_CREATED;
import static com.jetvision.requests.RequestStatus.values;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.jetvision.platform.errors.Refused;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RequestStatusTest {
    /** The state machine of the seeds, written out once more so that neither side can slip. */
    private static final List<RequestStatus> LINE = List.of(
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
            COMPLETED);

    private static final Set<RequestStatus> WHERE_THE_MACHINE_WORKS = EnumSet.of(
            PENDING,
            ANALYZING,
            FETCHING_CLIENT_DATA,
            SEARCHING_FLIGHTS,
            ANALYZING_PROPOSALS,
            GENERATING_EMAIL,
            SENDING_PROPOSAL);

    @Test
    void ofAllPairsOnlyTheMachinesTransitionsAreAllowed() {
        var allowed = expected();
        for (var from : values()) {
            for (var to : values()) {
                if (allowed.getOrDefault(from, Set.of()).contains(to)) {
                    assertThat(from.to(to)).isEqualTo(to);
                } else {
                    assertThatThrownBy(() -> from.to(to)).as(from + " to " + to).isInstanceOf(Refused.class);
                }
            }
        }
    }

    private static Map<RequestStatus, Set<RequestStatus>> expected() {
        var allowed = new EnumMap<RequestStatus, Set<RequestStatus>>(RequestStatus.class);
        for (int i = 0; i < LINE.size() - 1; i++) {
            var exits = new HashSet<>(Set.of(LINE.get(i + 1), CANCELLED));
            if (WHERE_THE_MACHINE_WORKS.contains(LINE.get(i))) {
                exits.add(FAILED);
            }
            allowed.put(LINE.get(i), exits);
        }
        allowed.put(FAILED, Set.of(PENDING, ANALYZING_PROPOSALS, CANCELLED));
        return allowed;
    }

    @Test
    void theWayToAStateIsEveryStateBetween() {
        assertThat(PENDING.wayTo(AWAITING_USER_ACTION))
                .containsExactly(
                        ANALYZING, FETCHING_CLIENT_DATA, SEARCHING_FLIGHTS, TRIP_CREATED, AWAITING_USER_ACTION);
        assertThat(AWAITING_QUOTES.wayTo(PENDING)).isEmpty();
        assertThat(COMPLETED.wayTo(COMPLETED)).isEmpty();
        assertThat(FAILED.wayTo(COMPLETED)).isEmpty();
        assertThat(DRAFT.wayTo(CANCELLED)).isEmpty();
    }

    @Test
    void everyStepOfEveryWayIsAnAllowedTransition() {
        for (var from : LINE) {
            for (var target : LINE) {
                var here = from;
                for (var next : from.wayTo(target)) {
                    here = here.to(next);
                }
                assertThat(here).isEqualTo(from.compareTo(target) < 0 ? target : from);
            }
        }
    }

    @Test
    void aDealGoesForwardAndEndsForGoodOnlyClosedOrCancelled() {
        for (var stage : Stage.values()) {
            assertThat(stage.exits()).doesNotContain(stage, Stage.DRAFT);
            assertThat(stage.exits().isEmpty()).isEqualTo(stage == Stage.CLOSED || stage == Stage.CANCELLED);
        }
        assertThatThrownBy(() -> Stage.CLOSED.to(Stage.SOURCING))
                .isInstanceOf(Refused.class)
                .hasMessage("A deal in stage “closed” cannot go to “sourcing”.");
    }
}
