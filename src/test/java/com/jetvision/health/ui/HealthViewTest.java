package com.jetvision.health.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import com.jetvision.avinode.inbox.InboxScene;
import com.jetvision.avinode.inbox.InboxScene.House;
import com.jetvision.testing.ScreenTest;
import com.jetvision.testing.Screens;
import com.jetvision.testing.World;
import com.vaadin.flow.component.button.Button;
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
    void aJobThatWasGivenUpIsTriedAgainOrLetGo() {
        var house = scene.house();
        deadJob(house, "seal-contract");
        deadJob(house, "avinode-send-chat");
        screens.open(house.admin(), HealthView.PATH);
        assertThat(screens.text())
                .contains("Jobs that were given up", "Seal contract", "Avinode send chat", "The disk is full");
        press("Try again: Seal contract");
        press("Let go: Avinode send chat");
        assertThat(screens.text()).doesNotContain("The disk is full");
        assertThat(world.sql()
                        .sql("select status || ' ' || attempts from jobs order by kind")
                        .query(String.class)
                        .list())
                .containsExactly("skipped 6", "failed 0");
    }

    private void deadJob(House house, String kind) {
        world.sql()
                .sql("""
                        insert into jobs (organization_id, kind, status, attempts, last_error)
                        values (:org, :kind, 'dead_letter', 6, 'The disk is full')""")
                .param("org", house.id().value())
                .param("kind", kind)
                .update();
    }

    private static void press(String name) {
        _find(Button.class).stream()
                .filter(button -> button.getAriaLabel().filter(name::equals).isPresent())
                .findFirst()
                .orElseThrow()
                .click();
    }

    @Test
    void itIsForAdmins() {
        screens.open(scene.house().market().agent, HealthView.PATH);
        assertThat(screens.text()).doesNotContain("E-mail outbox");
    }
}
