package com.jetvision.requests.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.jetvision.clients.ClientId;
import com.jetvision.requests.DraftForm;
import com.jetvision.requests.RequestLinks;
import com.jetvision.requests.RequestRow;
import com.jetvision.requests.RequestTrips;
import com.jetvision.requests.Requests;
import com.jetvision.requests.TripsForTests;
import com.jetvision.testing.HandClock;
import com.jetvision.testing.Person;
import com.jetvision.testing.ScreenTest;
import com.jetvision.testing.Screens;
import com.jetvision.testing.World;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.router.QueryParameters;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ScreenTest
class RequestsViewTest {
    @Autowired
    private Screens screens;

    @Autowired
    private World world;

    @Autowired
    private Requests requests;

    @Autowired
    private RequestTrips trips;

    @Autowired
    private HandClock clock;

    private Person dana;
    private Person machine;
    private ClientId harlow;

    @BeforeEach
    void people() {
        var house = world.brokerage("Meridian Air Brokers");
        dana = world.agent(house, "Dana Holt");
        machine = world.machine(house);
        harlow = TripsForTests.client(world, dana, "Harlow Capital");
    }

    private void open(String query) {
        screens.open(dana, "").navigate(RequestLinks.LIST, QueryParameters.fromString(query));
    }

    @SuppressWarnings("unchecked")
    private List<RequestRow> shown() {
        return GridKt._findAll((Grid<RequestRow>) _get(Grid.class));
    }

    @Test
    void anEmptyListOffersTheFirstRequest() {
        screens.open(dana, RequestLinks.LIST);
        assertThat(shown()).isEmpty();
        assertThat(screens.text()).contains("All open 0", "New request");
    }

    @Test
    void theAddressSaysWhatIsShown() {
        dana.does(() -> TripsForTests.submitted(requests, TripsForTests.toVanNuys(harlow)));
        clock.advance(Duration.ofMinutes(5));
        dana.does(() -> requests.saveDraft(null, DraftForm.EMPTY, 2));
        screens.open(dana, RequestLinks.LIST);
        assertThat(shown()).hasSize(2);
        assertThat(screens.text()).contains("All open 2", "Departing in 7 days 1");
        open("q=harlow");
        assertThat(shown()).extracting(RequestRow::client).containsExactly("Harlow Capital");
        assertThat(screens.text()).contains("1 of 2");
        open("stage=draft,nonsense&sort=-client");
        assertThat(shown()).extracting(RequestRow::number).containsExactly("JV-2026-0002");
        open("view=closed");
        assertThat(shown()).isEmpty();
        open("view=soon&client=" + harlow.value());
        assertThat(screens.text()).contains("Client: Harlow Capital");
    }

    @Test
    void aChangeElsewhereIsSeenWithoutReloading() {
        var id = dana.does(() -> TripsForTests.submitted(requests, TripsForTests.toVanNuys(harlow)));
        screens.open(dana, RequestLinks.LIST);
        assertThat(screens.text()).contains("Needs me 0");
        machine.runs(() -> trips.tripCreated(id, "T-1", URI.create("https://marketplace.example/T-1")));
        dana.signsIn();
        screens.settle();
        assertThat(screens.text()).contains("Needs me 1");
    }
}
