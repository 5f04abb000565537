package com.jetvision.avinode.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.jetvision.avinode.inbox.InboxScene;
import com.jetvision.avinode.inbox.InboxScene.House;
import com.jetvision.platform.errors.NotFound;
import com.jetvision.platform.errors.Refused;
import com.jetvision.testing.FacadeTest;
import com.jetvision.testing.Person;
import com.jetvision.testing.World;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@FacadeTest
class WebhookEventsTest {
    @Autowired
    WebhookEvents events;

    @Autowired
    InboxScene scene;

    @Autowired
    World world;

    House house;
    Person admin;

    @BeforeEach
    void aHouse() {
        house = scene.house();
        admin = house.admin();
    }

    @Test
    void theListIsNewestFirstAndAPageFollowsARow() {
        for (int i = 0; i < 7; i++) {
            scene.quote(house.id(), "evt-" + i, "atrip-1", "32850");
        }
        var first = rows(WebhookEventFilter.ALL, null, 0, 3);
        assertThat(ids(first)).containsExactly("evt-6", "evt-5", "evt-4");
        var after = WebhookEvents.After.row(first.getLast());
        assertThat(ids(rows(WebhookEventFilter.ALL, after, 0, 3))).containsExactly("evt-3", "evt-2", "evt-1");
        assertThat(ids(rows(WebhookEventFilter.ALL, after, 3, 3))).containsExactly("evt-0");
        assertThat(admin.<Integer>does(() -> events.count(WebhookEventFilter.ALL)))
                .isEqualTo(7);
    }

    @Test
    void filtersFindByTypeTripTimeAndPartsOfIds() {
        scene.quote(house.id(), "evt-a1", "atrip-1", "32850");
        scene.quote(house.id(), "evt-b1", "atrip-9", "32850");
        assertThat(found("", "atrip-9", "")).containsExactly("evt-b1");
        assertThat(found("quote_received", "", "")).hasSize(2);
        assertThat(found("message_received", "", "")).isEmpty();
        assertThat(found("", "", "EVT-A")).containsExactly("evt-a1");
        assertThat(found("", "", "aquote-evt-b1")).containsExactly("evt-b1");
        assertThat(found("", "", "100%_")).isEmpty();
        scene.work();
        var number = admin.does(() -> events.rows(WebhookEventFilter.ALL, null, 0, 9))
                .getLast()
                .requestNumber();
        assertThat(found("", "", String.valueOf(number))).containsExactly("evt-a1");
    }

    @Test
    void eachGroupHoldsItsOwnAndIsCounted() {
        scene.deadLetter(house.id(), "evt-dead");
        scene.quote(house.id(), "evt-bad", "atrip-1", "\"much\"");
        scene.quote(house.id(), "evt-lost", "atrip-unknown", "32850");
        scene.quote(house.id(), "evt-good", "atrip-1", "32850");
        scene.work();
        scene.quote(house.id(), "evt-new", "atrip-1", "32850");
        var counts = admin.does(() -> events.counts());
        assertThat(counts)
                .containsEntry(WebhookGroup.ALL, 5)
                .containsEntry(WebhookGroup.WAITING, 1)
                .containsEntry(WebhookGroup.RETRYING, 1)
                .containsEntry(WebhookGroup.DEAD_LETTER, 1)
                .containsEntry(WebhookGroup.UNMATCHED, 1)
                .containsEntry(WebhookGroup.DONE, 1)
                .containsEntry(WebhookGroup.SKIPPED, 0);
        var figures = admin.does(() -> events.figures(ZoneOffset.UTC));
        assertThat(figures.nextRetry()).isNotNull();
        assertThat(figures.deadSince()).isNotNull();
    }

    @Test
    void everyFailedAttemptIsKeptWithItsReason() {
        var dead = scene.deadLetter(house.id(), "evt-dead");
        var details = find(dead);
        assertThat(details.row().status()).isEqualTo(WebhookStatus.DEAD_LETTER);
        assertThat(details.row().tries()).isEqualTo(6);
        assertThat(details.failures()).hasSize(6);
        assertThat(details.failures().getFirst().gaveUp()).isTrue();
        assertThat(details.failures().getLast().attempt()).isEqualTo(1);
        assertThat(details.failures().getLast().error()).contains("no amount");
        assertThat(details.headers()).containsKeys("webhook-id", "x-request-id").doesNotContainKey("authorization");
    }

    @Test
    void aLeaseThatRanOutIsAnAttemptToo() {
        var id = scene.quote(house.id(), "evt-1", "atrip-1", "32850");
        scene.workerHolds();
        world.sql()
                .sql("update avinode_webhook_claims set leased_until = now() - interval '1 second'")
                .update();
        scene.work();
        assertThat(find(id).row().tries()).isEqualTo(2);
        assertThat(find(id).failures())
                .singleElement()
                .satisfies(failed -> assertThat(failed.error()).contains("process ended"));
    }

    @Test
    void aDeadLetterThatIsReplayedIsDoneOnceItsReasonIsGone() {
        var dead = scene.deadLetter(house.id(), "evt-dead");
        world.sql()
                .sql(
                        "update avinode_webhook_arrivals set raw_payload = jsonb_set(raw_payload, '{data,price,total}', '32850')")
                .update();
        assertThat(replay(admin, dead)).isEqualTo(1);
        scene.work();
        assertThat(find(dead).row().status()).isEqualTo(WebhookStatus.COMPLETED);
        assertThat(find(dead).failures()).hasSize(6);
        assertThat(scene.quotes(house)).isEqualTo(1);
        assertThat(audited("WebhookEventsReplayed")).isEqualTo(1);
    }

    @Test
    void replayedTwiceItIsDoneOnce() {
        var id = scene.quote(house.id(), "evt-1", "atrip-1", "32850");
        scene.work();
        assertThat(replay(admin, id)).isEqualTo(1);
        assertThat(replay(admin, id)).isZero();
        scene.work();
        assertThat(scene.quotes(house)).isEqualTo(1);
        assertThat(audited("WebhookEventsReplayed")).isEqualTo(1);
    }

    @Test
    void twoAdminsWhoReplayAtOnceReplayOnce() throws Exception {
        var id = scene.deadLetter(house.id(), "evt-dead");
        var other = world.admin(house.id(), "Bea Lund");
        var start = new CyclicBarrier(2);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var both = threads.invokeAll(List.<Callable<Integer>>of(
                    () -> {
                        start.await();
                        return replay(admin, id);
                    },
                    () -> {
                        start.await();
                        return replay(other, id);
                    }));
            assertThat(both.get(0).get() + both.get(1).get()).isEqualTo(1);
        }
        assertThat(audited("WebhookEventsReplayed")).isEqualTo(1);
    }

    @Test
    void whatAWorkerHoldsIsNotTakenFromIt() {
        var free = scene.deadLetter(house.id(), "evt-dead");
        var id = scene.quote(house.id(), "evt-1", "atrip-1", "32850");
        scene.workerHolds();
        assertThatThrownBy(() -> replay(admin, id))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("A worker is on this event");
        assertThatThrownBy(() -> skip(admin, "not needed", id)).hasMessageContaining("A worker is on this event");
        assertThat(replay(admin, id, free)).isEqualTo(1);
    }

    @Test
    void aSkippedEventSaysWhyAndIsNotTriedAgain() {
        var dead = scene.deadLetter(house.id(), "evt-dead");
        assertThatThrownBy(() -> skip(admin, "  ", dead)).hasMessageContaining("Say in a few words why");
        assertThat(skip(admin, "Sent again as evt-2", dead)).isEqualTo(1);
        assertThat(skip(admin, "Sent again as evt-2", dead)).isZero();
        scene.work();
        assertThat(find(dead).row().status()).isEqualTo(WebhookStatus.SKIPPED);
        assertThat(audited("WebhookEventsSkipped")).isEqualTo(1);
        assertThat(replay(admin, dead)).isEqualTo(1);
    }

    @Test
    void whatIsDoneForARequestIsNotSkipped() {
        var id = scene.quote(house.id(), "evt-1", "atrip-1", "32850");
        scene.work();
        assertThat(skip(admin, "whatever", id)).isZero();
        assertThat(find(id).row().status()).isEqualTo(WebhookStatus.COMPLETED);
    }

    @Test
    void anUnmatchedEventIsAttachedWithTheOthersOfItsTrip() {
        var first = scene.quote(house.id(), "evt-1", "atrip-lost", "32850");
        scene.quote(house.id(), "evt-2", "atrip-lost", "33000");
        var foreign = scene.quote(house.id(), "evt-3", "atrip-else", "34000");
        scene.work();
        assertThat(scene.quotes(house)).isZero();
        var request = house.market().request;
        assertThat(admin.<Integer>does(() -> events.attach(first, request))).isEqualTo(2);
        scene.work();
        assertThat(scene.quotes(house)).isEqualTo(2);
        assertThat(find(first).row().request()).isEqualTo(request);
        assertThat(find(foreign).row().unmatched()).isTrue();
        assertThatThrownBy(() -> admin.runs(() -> events.attach(first, request)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("already");
        assertThat(audited("WebhookEventsAttached")).isEqualTo(1);
    }

    @Test
    void anotherHouseSeesNothingAndMendsNothing() {
        var id = scene.deadLetter(house.id(), "evt-dead");
        var strangers = world.brokerage("Other Jets");
        var stranger = world.admin(strangers, "Olga Stern");
        assertThat(stranger.<Integer>does(() -> events.count(WebhookEventFilter.ALL)))
                .isZero();
        assertThat(stranger.<Boolean>does(() -> events.find(id).isEmpty())).isTrue();
        assertThatThrownBy(() -> replay(stranger, id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> skip(stranger, "mine now", id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> stranger.runs(() -> events.attach(id, house.market().request)))
                .isInstanceOf(NotFound.class);
        assertThat(find(id).row().status()).isEqualTo(WebhookStatus.DEAD_LETTER);
    }

    @Test
    void anEventIsNotAttachedToAnotherHousesRequest() {
        var strangers = world.brokerage("Other Jets");
        scene.connect(strangers, "other");
        var stranger = world.admin(strangers, "Olga Stern");
        var theirs = scene.quote(strangers, "evt-1", "atrip-1", "32850");
        scene.work();
        assertThatThrownBy(() -> stranger.runs(() -> events.attach(theirs, house.market().request)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void anAgentDoesNotComeHere() {
        var agent = house.market().agent;
        assertThatThrownBy(() -> agent.runs(() -> events.counts())).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> agent.runs(events::replayDeadLetters)).isInstanceOf(AccessDeniedException.class);
    }

    private List<WebhookEventRow> rows(WebhookEventFilter filter, WebhookEvents.After after, int offset, int limit) {
        return admin.does(() -> events.rows(filter, after, offset, limit));
    }

    private List<String> found(String type, String trip, String text) {
        return ids(rows(new WebhookEventFilter(WebhookGroup.ALL, type, trip, null, text), null, 0, 50));
    }

    private static List<String> ids(List<WebhookEventRow> rows) {
        return rows.stream().map(WebhookEventRow::avinodeId).toList();
    }

    private WebhookEventDetails find(WebhookEventId id) {
        return admin.does(() -> events.find(id).orElseThrow());
    }

    private int replay(Person who, WebhookEventId... ids) {
        return who.does(() -> events.replay(List.of(ids)));
    }

    private int skip(Person who, String reason, WebhookEventId... ids) {
        return who.does(() -> events.skip(List.of(ids), reason));
    }

    private int audited(String event) {
        return world.sql()
                .sql("select count(*) from audit_entries where event = :event")
                .param("event", event)
                .query(Integer.class)
                .single();
    }
}
