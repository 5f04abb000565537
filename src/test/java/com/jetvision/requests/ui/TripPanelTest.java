package com.jetvision.requests.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.jetvision.requests.RequestId;
import com.jetvision.requests.RequestLinks;
import com.jetvision.requests.RequestStatus;
import com.jetvision.requests.RequestTrips;
import com.jetvision.requests.Requests;
import com.jetvision.requests.TripsForTests;
import com.jetvision.testing.Person;
import com.jetvision.testing.ScreenTest;
import com.jetvision.testing.Screens;
import com.jetvision.testing.World;
import com.vaadin.flow.component.button.Button;
import java.net.URI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ScreenTest
class TripPanelTest {
    @Autowired
    private Screens screens;

    @Autowired
    private World world;

    @Autowired
    private Requests requests;

    @Autowired
    private RequestTrips trips;

    @Autowired
    private TripParts parts;

    private Person dana;
    private Person machine;
    private RequestId id;
    private TripPanel panel;
    private AvinodeLink link;

    @BeforeEach
    void aRequestOnTheScreen() {
        var house = world.brokerage("Meridian Air Brokers");
        dana = world.agent(house, "Dana Holt");
        machine = world.machine(house);
        var harlow = TripsForTests.client(world, dana, "Harlow Capital");
        id = dana.does(() -> TripsForTests.submitted(requests, TripsForTests.toVanNuys(harlow)));
        var page = screens.open(dana, RequestLinks.LIST);
        panel = parts.panel(id);
        link = parts.avinodeLink(id);
        page.add(panel, link);
    }

    private void later(Runnable news) {
        machine.runs(news);
        dana.signsIn();
        screens.settle();
    }

    @Test
    void theTripReadsAsAFact() {
        assertThat(Screens.textOf(panel))
                .contains("KTEB", "KVNY", "Harlow Capital", "09:00", "EST", "14:00 Z", "2,129 NM · about 5 h 10 m")
                .contains("Going to Avinode");
    }

    @Test
    void theLinkAppearsWhenTheMarketplaceHasTheTrip() {
        assertThat(link.isVisible()).isFalse();
        later(() -> trips.tripCreated(id, "T-1", URI.create("https://marketplace.example/T-1")));
        assertThat(link.isVisible()).isTrue();
        assertThat(link.getContent().getHref()).isEqualTo("https://marketplace.example/T-1");
        assertThat(Screens.textOf(panel)).contains("Choose operators in Avinode");
    }

    @Test
    void whileItWaitsItSaysWhyAndCanBeTriedNow() {
        later(() -> trips.tripDelayed(id, "Avinode does not answer. Nothing is lost."));
        assertThat(Screens.textOf(panel)).contains("Avinode does not answer. Nothing is lost.");
        _click(_get(Button.class, spec -> spec.withText("Try now")));
        assertThat(world.sql()
                        .sql("select count(*) from jobs where kind = 'hurry-work'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void aFailureSaysWhyAndIsTriedAgain() {
        later(() -> trips.tripFailed(id, "Avinode does not answer. The request is kept."));
        assertThat(Screens.textOf(panel)).contains("Avinode does not answer. The request is kept.");
        _click(_get(Button.class, spec -> spec.withText("Try again")));
        assertThat(requests.get(id).status()).isEqualTo(RequestStatus.PENDING);
        screens.settle();
        assertThat(Screens.textOf(panel)).doesNotContain("Avinode does not answer");
    }
}
