package com.jetvision.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.jetvision.avinode.inbox.InboxScene;
import com.jetvision.avinode.inbox.InboxScene.House;
import com.jetvision.avinode.log.WebhookEvents;
import com.jetvision.notifications.NotificationFilter;
import com.jetvision.notifications.NotificationRow;
import com.jetvision.notifications.Notifications;
import com.jetvision.testing.FacadeTest;
import com.jetvision.testing.HandClock;
import com.jetvision.testing.Person;
import com.jetvision.testing.World;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@FacadeTest
class AlarmWatchTest {
    @Autowired
    AlarmWatch watch;

    @Autowired
    SystemHealth health;

    @Autowired
    Notifications notifications;

    @Autowired
    WebhookEvents events;

    @Autowired
    InboxScene scene;

    @Autowired
    World world;

    @Autowired
    HandClock clock;

    House house;

    @BeforeEach
    void aHouse() {
        house = scene.house();
    }

    @Test
    void aDeadLetterIsToldToEachAdminOnceAndIsOverWhenItIsSkipped() {
        var second = world.admin(house.id(), "Bea Lund");
        var dead = scene.deadLetter(house.id(), "evt-dead");
        watch.round();
        watch.round();
        assertThat(alarms()).extracting(Alarm::kind).containsExactly(AlarmKind.INBOX_DEAD);
        assertThat(told(house.admin())).singleElement().satisfies(notice -> {
            assertThat(notice.title()).isEqualTo("Webhook events were given up");
            assertThat(notice.body()).isEqualTo("1 event was given up after the last attempt.");
            assertThat(notice.link()).isEqualTo("admin/webhooks?view=dead_letter");
        });
        assertThat(told(second)).hasSize(1);
        assertThat(told(house.market().agent)).isEmpty();

        house.admin().runs(() -> events.skip(List.of(dead), "Sent again"));
        watch.round();
        assertThat(alarms()).isEmpty();
        assertThat(house.admin().does(() -> health.recentAlarms()))
                .singleElement()
                .satisfies(over -> assertThat(over.cleared()).isNotNull());
    }

    @Test
    void theSameTroubleWithinAnHourStandsAgainButNobodyIsToldAgain() {
        trouble("evt-1");
        clock.advance(Duration.ofMinutes(20));
        trouble("evt-2");
        assertThat(told(house.admin())).hasSize(1);
        clock.advance(Duration.ofHours(2));
        trouble("evt-3");
        assertThat(told(house.admin())).hasSize(2);
    }

    private void trouble(String event) {
        var dead = scene.deadLetter(house.id(), event);
        watch.round();
        assertThat(alarms()).hasSize(1);
        house.admin().runs(() -> events.skip(List.of(dead), "Not needed"));
        watch.round();
        assertThat(alarms()).isEmpty();
    }

    @Test
    void theFiguresOfAStandingAlarmAreBroughtUpToDate() {
        scene.deadLetter(house.id(), "evt-1");
        watch.round();
        scene.deadLetter(house.id(), "evt-2");
        watch.round();
        assertThat(alarms())
                .singleElement()
                .satisfies(alarm ->
                        assertThat(alarm.sentence()).isEqualTo("2 events were given up after the last attempt."));
    }

    @Test
    void eventsThatAreDueForTenMinutesAreLate() {
        scene.quote(house.id(), "evt-1", "atrip-1", "32850");
        watch.round();
        assertThat(alarms()).isEmpty();
        world.sql()
                .sql("update avinode_webhook_arrivals set received_at = now() - interval '11 minutes'")
                .update();
        watch.round();
        assertThat(alarms()).extracting(Alarm::kind).containsExactly(AlarmKind.INBOX_LATE);
        assertThat(house.admin().does(() -> health.figures().inbox().queue().oldestDue()))
                .isNotNull();
        scene.work();
        watch.round();
        assertThat(alarms()).isEmpty();
    }

    @Test
    void whatAWorkerHoldsIsInWorkAndNoLongerWaits() {
        scene.quote(house.id(), "evt-1", "atrip-1", "32850");
        scene.workerHolds();
        scene.quote(house.id(), "evt-2", "atrip-2", "32850");
        var queue = house.admin().does(() -> health.figures().inbox().queue());
        assertThat(queue.waiting()).isOne();
        assertThat(queue.processing()).isOne();
        var another = scene.house().admin().does(() -> health.figures().inbox().queue());
        assertThat(another.waiting() + another.processing()).isZero();
    }

    @Test
    void twoNodesThatSeeItAtOnceTellItOnce() throws Exception {
        scene.deadLetter(house.id(), "evt-dead");
        var start = new CyclicBarrier(2);
        Callable<Boolean> round = () -> {
            start.await();
            watch.round();
            return true;
        };
        try (var threads = Executors.newFixedThreadPool(2)) {
            for (var node : threads.invokeAll(List.of(round, round))) {
                assertThat(node.get()).isTrue();
            }
        }
        assertThat(told(house.admin())).hasSize(1);
    }

    @Test
    void anotherHouseHasItsOwnAlarmsAndAnAgentNone() {
        scene.deadLetter(house.id(), "evt-dead");
        watch.round();
        var stranger = world.admin(world.brokerage("Other Jets"), "Olga Stern");
        assertThat(stranger.does(() -> health.alarms())).isEmpty();
        assertThat(stranger.does(() -> health.figures().inbox().queue().dead())).isZero();
        var agent = house.market().agent;
        assertThatThrownBy(() -> agent.runs(() -> health.alarms())).isInstanceOf(AccessDeniedException.class);
    }

    private List<Alarm> alarms() {
        return house.admin().does(() -> health.alarms());
    }

    private List<NotificationRow> told(Person person) {
        return person.does(() -> notifications.rows(NotificationFilter.ALL, 50)).stream()
                .filter(row -> row.link() != null)
                .toList();
    }
}
