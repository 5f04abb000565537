package com.jetvision.requests;

import static com.jetvision.requests.TripsForTests.leg;
import static com.jetvision.requests.TripsForTests.submitted;
import static com.jetvision.requests.TripsForTests.toVanNuys;
import static org.assertj.core.api.Assertions.assertThat;

import com.jetvision.clients.ClientId;
import com.jetvision.testing.FacadeTest;
import com.jetvision.testing.HandClock;
import com.jetvision.testing.Person;
import com.jetvision.testing.World;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@FacadeTest
class RequestBoardTest {
    @Autowired
    private Requests requests;

    @Autowired
    private RequestTrips trips;

    @Autowired
    private RequestBoard board;

    @Autowired
    private World world;

    @Autowired
    private HandClock clock;

    private Person dana;
    private Person other;
    private Person admin;
    private Person machine;
    private ClientId harlow;
    private RequestId soon;
    private RequestId later;
    private RequestId draft;

    @BeforeEach
    void threeRequests() {
        var house = world.brokerage("Meridian Air Brokers");
        dana = world.agent(house, "Dana Holt");
        other = world.agent(house, "Omar Reyes");
        admin = world.admin(house, "Ada Admin");
        machine = world.machine(house);
        harlow = TripsForTests.client(world, dana, "Harlow Capital");
        var ashby = TripsForTests.client(world, dana, "R. Ashby");
        soon = dana.does(() -> submitted(requests, toVanNuys(harlow)));
        clock.advance(Duration.ofMinutes(1));
        later = dana.does(() -> submitted(
                requests,
                toVanNuys(ashby)
                        .withTrip(
                                TripType.MULTI_LEG,
                                List.of(
                                        leg("KOPF", "KASE", "2026-12-20", "10:30", 4),
                                        leg("KASE", "KVNY", "2026-12-27", "10:30", 4)))));
        clock.advance(Duration.ofMinutes(1));
        draft = dana.does(() -> requests.saveDraft(null, DraftForm.EMPTY.withClient(harlow), 2));
    }

    private List<RequestRow> rows(RequestFilter filter) {
        return dana.does(() -> board.rows(filter, RequestSort.ACTIVITY, true, 0, 50));
    }

    private List<RequestId> ids(RequestFilter filter) {
        assertThat(dana.does(() -> board.count(filter))).isEqualTo(rows(filter).size());
        return rows(filter).stream().map(RequestRow::id).toList();
    }

    @Test
    void whatHappenedLastStandsFirstWithItsRouteAndTimes() {
        var rows = rows(RequestFilter.ALL_OPEN);
        assertThat(rows).extracting(RequestRow::id).containsExactly(draft, later, soon);
        assertThat(rows.get(1).route()).containsExactly("KOPF", "KASE", "KVNY");
        assertThat(rows.get(2).client()).isEqualTo("Harlow Capital");
        assertThat(rows.get(2).departure()).isNotNull();
        assertThat(rows.getFirst().draftStep()).isEqualTo(2);
        assertThat(rows.getFirst().route()).isEmpty();
    }

    @Test
    void savedViewsHoldWhatTheySayAndCountIt() {
        machine.runs(() -> trips.tripCreated(later, "T-1", URI.create("https://marketplace.example/T-1")));
        var gone = dana.does(() -> submitted(requests, toVanNuys(harlow)));
        dana.runs(() -> requests.cancel(gone, "Stays at home"));
        assertThat(ids(RequestFilter.of(RequestView.NEEDS_ME))).containsExactly(later);
        assertThat(ids(RequestFilter.of(RequestView.SOON))).containsExactly(soon);
        assertThat(ids(RequestFilter.of(RequestView.CLOSED))).containsExactly(gone);
        assertThat(dana.does(() -> board.byView()))
                .containsEntry(RequestView.OPEN, 3)
                .containsEntry(RequestView.NEEDS_ME, 1)
                .containsEntry(RequestView.SOON, 1)
                .containsEntry(RequestView.CLOSED, 1);
        assertThat(dana.does(() -> board.byStage()))
                .containsEntry(Stage.DRAFT, 1)
                .containsEntry(Stage.SOURCING, 2)
                .containsEntry(Stage.CANCELLED, 1);
    }

    @Test
    void textIsFoundInNumberClientAndAirportsAndSignsMeanThemselves() {
        assertThat(ids(RequestFilter.ALL_OPEN.withText("ashby"))).containsExactly(later);
        assertThat(ids(RequestFilter.ALL_OPEN.withText("kopf"))).containsExactly(later);
        assertThat(ids(RequestFilter.ALL_OPEN.withText("-0001"))).containsExactly(soon);
        assertThat(ids(RequestFilter.ALL_OPEN.withText("%"))).isEmpty();
        assertThat(ids(RequestFilter.ALL_OPEN.withText("_"))).isEmpty();
    }

    @Test
    void filtersNarrowTogether() {
        assertThat(ids(RequestFilter.ALL_OPEN.withStages(Set.of(Stage.DRAFT)))).containsExactly(draft);
        assertThat(ids(RequestFilter.ALL_OPEN.withDeparture(DepartureWindow.MONTH)))
                .containsExactly(soon);
        assertThat(ids(RequestFilter.ALL_OPEN.withClient(harlow))).containsExactly(draft, soon);
        assertThat(ids(RequestFilter.ALL_OPEN.withClient(harlow).withStages(Set.of(Stage.SOURCING))))
                .containsExactly(soon);
    }

    @Test
    void aPageIsCutAndSortedByTheDatabase() {
        var first = dana.does(() -> board.rows(RequestFilter.ALL_OPEN, RequestSort.CLIENT, false, 0, 2));
        var second = dana.does(() -> board.rows(RequestFilter.ALL_OPEN, RequestSort.CLIENT, false, 2, 2));
        assertThat(first).hasSize(2);
        assertThat(second).extracting(RequestRow::client).containsExactly("R. Ashby");
        for (var sort : RequestSort.values()) {
            assertThat(dana.does(() -> board.rows(RequestFilter.ALL_OPEN, sort, true, 0, 10)))
                    .hasSize(3);
        }
    }

    @Test
    void anAgentSeesTheirOwnAndAnAdminTheHouse() {
        assertThat(other.does(() -> board.count(RequestFilter.ALL_OPEN))).isZero();
        assertThat(admin.does(() -> board.count(RequestFilter.ALL_OPEN))).isEqualTo(3);
        var stranger = world.admin(world.brokerage("Other House"), "Sam Strange");
        assertThat(stranger.does(() -> board.count(RequestFilter.ALL_OPEN))).isZero();
        assertThat(stranger.does(() -> board.byStage())).isEmpty();
    }
}
