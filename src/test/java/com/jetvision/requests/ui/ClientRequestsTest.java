package com.jetvision.requests.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.jetvision.requests.TripsForTests.submitted;
import static com.jetvision.requests.TripsForTests.toVanNuys;
import static org.assertj.core.api.Assertions.assertThat;

import com.jetvision.clients.ClientId;
import com.jetvision.clients.ClientLinks;
import com.jetvision.platform.live.LiveUpdates;
import com.jetvision.requests.RequestId;
import com.jetvision.requests.Requests;
import com.jetvision.requests.TripsForTests;
import com.jetvision.testing.Person;
import com.jetvision.testing.ScreenTest;
import com.jetvision.testing.Screens;
import com.jetvision.testing.World;
import com.vaadin.flow.component.button.Button;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ScreenTest
class ClientRequestsTest {
    @Autowired
    private Requests requests;

    @Autowired
    private World world;

    @Autowired
    private Screens screens;

    @Autowired
    private LiveUpdates live;

    private Person dana;
    private ClientId harlow;

    @BeforeEach
    void aClient() {
        dana = world.agent(world.brokerage("Meridian Air Brokers"), "Dana Holt");
        harlow = TripsForTests.client(world, dana, "Harlow Capital");
    }

    private RequestId asks(ClientId client) {
        return dana.does(() -> submitted(requests, toVanNuys(client)));
    }

    @Test
    void aProfileShowsThisClientsRequestsAndFollowsThemLive() {
        asks(TripsForTests.client(world, dana, "Northwind Studios"));
        screens.open(dana, ClientLinks.profile(harlow));
        assertThat(screens.text()).contains("No requests yet").doesNotContain("KTEB");
        var first = asks(harlow);
        screens.settle();
        assertThat(screens.text()).contains("Open", "All 1", "KTEB", "KVNY").doesNotContain("No requests yet");
        dana.runs(() -> requests.cancel(first, "Flies with friends"));
        screens.settle();
        assertThat(screens.text()).contains("Ended", "Cancelled");
        screens.close();
        assertThat(live.size()).isZero();
    }

    @Test
    void theNextRequestBeginsWithTheClientFilledIn() {
        screens.open(dana, ClientLinks.profile(harlow));
        _click(_get(Button.class, spec -> spec.withText("New request")));
        _click(_get(Button.class, spec -> spec.withText("Continue")));
        assertThat(screens.text()).contains("Where and when?", "Harlow Capital");
    }

    @Test
    void anothersClientIsNotFilledIn() {
        var rival = world.agent(world.brokerage("Blue Harbor Charter"), "Ellen Ward");
        screens.open(rival, "requests/new?client=" + harlow.value());
        assertThat(screens.text()).doesNotContain("Harlow Capital");
    }
}
