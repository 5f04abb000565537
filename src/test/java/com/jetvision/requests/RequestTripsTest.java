package com.jetvision.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.jetvision.platform.errors.Refused;
import com.jetvision.platform.money.Money;
import com.jetvision.testing.FacadeTest;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;

/** What the marketplace says of a request, in whatever order. */
@FacadeTest
class RequestTripsTest extends Wished {
    private static final URI LINK = URI.create("https://marketplace.example/trips/T-1");

    @Test
    void onlyTheMachineSpeaksForTheMarketplace() {
        var id = submit();
        assertThatThrownBy(() -> dana.runs(() -> trips.tripCreated(id, "T-1", LINK)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> machine.runs(() -> requests.submit(id))).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void everyStateIsOnRecordWithHowLongItLasted() {
        var id = submit();
        clock.advance(Duration.ofSeconds(2));
        machine.runs(() -> trips.searching(id));
        clock.advance(Duration.ofSeconds(3));
        machine.runs(() -> trips.tripCreated(id, "T-1", LINK));
        assertThat(states(id))
                .containsExactly(
                        RequestStatus.DRAFT,
                        RequestStatus.PENDING,
                        RequestStatus.ANALYZING,
                        RequestStatus.FETCHING_CLIENT_DATA,
                        RequestStatus.SEARCHING_FLIGHTS,
                        RequestStatus.TRIP_CREATED,
                        RequestStatus.AWAITING_USER_ACTION);
        var history = dana.does(() -> requests.history(id));
        assertThat(history.get(1).lasted()).isEqualTo(Duration.ofSeconds(2));
        assertThat(history.get(4).lasted()).isEqualTo(Duration.ofSeconds(3));
        assertThat(history.getLast().lasted()).isNull();
        assertThat(history.getLast().before()).isEqualTo(RequestStatus.TRIP_CREATED);
    }

    @Test
    void theWholeWayThroughTheMarketplace() {
        var id = submit();
        var aurora = TripsForTests.operator(world, dana, "Aurora Jet Charter");
        var cardinal = TripsForTests.operator(world, dana, "Cardinal Air");
        machine.runs(() -> trips.tripCreated(id, "T-1", LINK));
        assertThat(see(id).trip()).isEqualTo(new Trip("T-1", LINK));
        dana.runs(() -> requests.opened(id));
        assertThat(see(id).status()).isEqualTo(RequestStatus.MONITORING_FOR_QUOTES);
        machine.runs(() -> trips.rfqsSent(id, List.of(aurora, cardinal), clock.instant()));
        assertThat(see(id).status()).isEqualTo(RequestStatus.AWAITING_QUOTES);
        assertThat(see(id).operatorsContacted()).isEqualTo(2);
        machine.runs(() -> {
            trips.answered(List.of(OperatorAnswer.quote(id, aurora, true, clock.instant())));
            trips.answered(List.of(OperatorAnswer.no(id, cardinal, "No crew", clock.instant())));
        });
        assertThat(see(id).status()).isEqualTo(RequestStatus.ANALYZING_PROPOSALS);
        assertThat(see(id).stage()).isEqualTo(Stage.QUOTES_IN);
        assertThat(see(id).quotesReceived()).isEqualTo(1);
        dana.runs(() -> requests.proposalBegun(id));
        dana.runs(() -> requests.stageReached(id, Stage.PROPOSAL_OUT));
        assertThat(see(id).status()).isEqualTo(RequestStatus.COMPLETED);
        machine.runs(() -> requests.stageReached(id, Stage.TO_SIGN));
        assertThat(see(id).stage()).isEqualTo(Stage.TO_SIGN);
    }

    @Test
    void newsInAnyOrderAndToldTwiceChangesNothingMore() {
        var id = submit();
        var aurora = TripsForTests.operator(world, dana, "Aurora Jet Charter");
        machine.runs(() -> trips.tripCreated(id, "T-1", LINK));
        machine.runs(() -> trips.tripCreated(id, "T-2", LINK));
        machine.does(() -> trips.answered(List.of(OperatorAnswer.quote(id, aurora, true, clock.instant()))));
        machine.runs(() -> trips.rfqsSent(id, List.of(aurora), clock.instant()));
        machine.runs(() -> trips.rfqsSent(id, List.of(aurora), clock.instant()));
        dana.runs(() -> requests.opened(id));
        var details = see(id);
        assertThat(details.trip()).isEqualTo(new Trip("T-1", LINK));
        assertThat(details.status()).isEqualTo(RequestStatus.ANALYZING_PROPOSALS);
        assertThat(details.operatorsContacted()).isEqualTo(1);
        assertThat(states(id)).doesNotHaveDuplicates();
    }

    @Test
    void whatTheMarketplaceCallsEachQuestionAndGuessesOfItsPriceIsKeptWithIt() {
        var id = submit();
        var aurora = TripsForTests.operator(world, dana, "Aurora Jet Charter");
        var cardinal = TripsForTests.operator(world, dana, "Cardinal Air");
        machine.runs(() -> {
            trips.rfqsSent(id, List.of(aurora, cardinal), clock.instant());
            trips.rfqsNamed(id, Map.of(aurora, "arfq-1", cardinal, "arfq-2"));
            trips.rfqsEstimated(id, Map.of(cardinal, Money.of("48250.50", "EUR")));
            trips.rfqsEstimated(id, Map.of());
            trips.rfqsNamed(id, Map.of());
        });
        assertThat(machine.does(() -> trips.rfqOf(id, aurora))).contains("arfq-1");
        assertThat(machine.does(() -> trips.rfqOf(id, cardinal))).contains("arfq-2");
        assertThat(world.sql()
                        .sql("select avinode_rfq_id || ' ' || estimated_price || ' ' || estimated_currency from rfqs"
                                + " where estimated_price is not null")
                        .query(String.class)
                        .list())
                .containsExactly("arfq-2 48250.50 EUR");
    }

    @Test
    void aTripIsFoundByItsNameInItsHouseOnly() {
        var id = submit();
        machine.runs(() -> trips.tripCreated(id, "T-1", LINK));
        var here = dana.actor().organization();
        var there = stranger.actor().organization();
        assertThat(machine.does(() -> trips.findByTrip(here, "T-1"))).contains(id);
        assertThat(machine.does(() -> trips.findByTrip(there, "T-1"))).isEmpty();
        assertThat(machine.does(() -> trips.findByTrip(here, "T-9"))).isEmpty();
    }

    @Test
    void aFailureSaysWhyAndCanBeTriedAgain() {
        var id = submit();
        machine.runs(() -> trips.tripFailed(id, "Avinode does not answer."));
        assertThat(see(id).status()).isEqualTo(RequestStatus.FAILED);
        assertThat(see(id).problem()).isEqualTo("Avinode does not answer.");
        dana.runs(() -> requests.tryAgain(id));
        assertThat(see(id).status()).isEqualTo(RequestStatus.PENDING);
        assertThat(see(id).problem()).isNull();
        assertThatThrownBy(() -> dana.runs(() -> requests.tryAgain(id))).isInstanceOf(Refused.class);
        machine.runs(() -> trips.tripCreated(id, "T-1", LINK));
        assertThat(see(id).status()).isEqualTo(RequestStatus.AWAITING_USER_ACTION);
    }

    @Test
    void aTripThatComesAfterAllMakesTheFailureGood() {
        var id = submit();
        machine.runs(() -> trips.tripFailed(id, "Avinode does not answer."));
        machine.runs(() -> trips.tripCreated(id, "T-1", LINK));
        assertThat(see(id).status()).isEqualTo(RequestStatus.AWAITING_USER_ACTION);
        assertThat(see(id).problem()).isNull();
    }

    @Test
    void aCancelledRequestHearsNoMoreAndKeepsItsReason() {
        var id = submit();
        dana.runs(() -> requests.cancel(id, "  The client stays at home "));
        machine.runs(() -> trips.tripCreated(id, "T-1", LINK));
        var aurora = TripsForTests.operator(world, dana, "Aurora Jet Charter");
        machine.does(() -> trips.answered(List.of(OperatorAnswer.quote(id, aurora, true, clock.instant()))));
        var details = see(id);
        assertThat(details.status()).isEqualTo(RequestStatus.CANCELLED);
        assertThat(details.stage()).isEqualTo(Stage.CANCELLED);
        assertThat(details.problem()).isEqualTo("The client stays at home");
        assertThatThrownBy(() -> dana.runs(() -> requests.cancel(id, "again")))
                .hasMessageContaining("has ended already");
    }

    @Test
    void afterAProposalARequestIsLostAndAfterASignatureItIsTooLate() {
        var lost = submit();
        dana.runs(() -> requests.stageReached(lost, Stage.PROPOSAL_OUT));
        dana.runs(() -> requests.cancel(lost, "Chose another broker"));
        assertThat(see(lost).stage()).isEqualTo(Stage.LOST);
        assertThat(see(lost).status()).isEqualTo(RequestStatus.COMPLETED);
        var signed = submit();
        dana.runs(() -> requests.stageReached(signed, Stage.PROPOSAL_OUT));
        dana.runs(() -> requests.stageReached(signed, Stage.TO_PAY));
        assertThatThrownBy(() -> dana.runs(() -> requests.cancel(signed, "No")))
                .hasMessage("The client has signed for JV-2026-0002. Cancel the contract first.");
    }
}
