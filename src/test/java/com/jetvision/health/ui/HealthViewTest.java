package com.jetvision.health.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.jetvision.avinode.InboxScene;
import com.jetvision.testing.ScreenTest;
import com.jetvision.testing.Screens;
import com.jetvision.testing.World;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ScreenTest
class HealthViewTest {
    @Autowired
    InboxScene scene;

    @Autowired
    Screens screens;

    @Autowired
    World world;

    @Test
    void theQueuesAreShownInFiguresAndWhatWasGivenUpStandsOut() {
        var house = scene.house();
        screens.open(house.admin(), HealthView.PATH);
        assertThat(screens.text()).contains("All well", "nothing is due", "No alarm so far", "none yet");
        scene.deadLetter(house.id(), "evt-dead");
        screens.open(house.admin(), HealthView.PATH);
        assertThat(screens.text()).contains("1 given up", "Webhook events", "Jobs", "E-mail outbox", "just now");
    }

    @Test
    void oneReadsWhenAvinodeWasLastAskedForWhatItMayHaveToldInVain() {
        var house = scene.house();
        screens.open(house.admin(), HealthView.PATH);
        assertThat(screens.text()).containsSubsequence("Avinode last asked", "not yet");
        world.sql().sql("""
                        insert into avinode_trips (request_id, avinode_trip_id, synced_at)
                        values (:request, 'atrip-1', timestamptz '2026-11-20 14:40Z')""").param("request", house.market().request.value()).update();
        screens.open(house.admin(), HealthView.PATH);
        assertThat(screens.text()).containsSubsequence("Avinode last asked", "2 m ago");
    }

    @Test
    void itIsForAdmins() {
        screens.open(scene.house().market().agent, HealthView.PATH);
        assertThat(screens.text()).doesNotContain("E-mail outbox");
    }
}
