package com.jetvision.avinode.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.jetvision.avinode.SignedEvents;
import com.jetvision.avinode.connections.AvinodeConnections;
import com.jetvision.avinode.connections.Connection;
import com.jetvision.avinode.events.Claimed;
import com.jetvision.avinode.inbox.InboxClaims.Handed;
import com.jetvision.avinode.inbox.InboxScene.House;
import com.jetvision.platform.security.ServicePools;
import com.jetvision.testing.FacadeTest;
import com.jetvision.testing.World;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/** A worker that waits has an event with the commit that files it. */
@FacadeTest
class ClaimedWhenFiledTest {
    @Autowired
    InboxScene scene;

    @Autowired
    AvinodeConnections connections;

    @Autowired
    Ingest ingest;

    @Autowired
    InboxClaims claims;

    @Autowired
    InboxWakes wakes;

    @Autowired
    InboxWorker worker;

    @Autowired
    ServicePools pools;

    @Autowired
    JsonMapper json;

    @Autowired
    World world;

    private House house;
    private Connection connection;

    @BeforeEach
    void aHouse() throws InterruptedException {
        house = scene.house();
        connection = connections.of(house.id()).orElseThrow();
        wakes.wake(Lane.SAID);
        wakes.await(Lane.SAID, 1); // no word of former tests is left
    }

    @Test
    void andDoesItWithoutReadingIt() throws Exception {
        var handed = waitingWorker();
        ingest.store(quote("evt-1", "atrip-1"));
        var events = claims.of(handed.get());
        assertThat(events).extracting(Claimed::avinodeId).containsExactly("evt-1");
        assertThat(claims.claim(Lane.SAID, 10)).isEmpty();
        worker.act(events);
        assertThat(scene.quotes(house)).isEqualTo(1);
        assertThat(waiting()).isZero();
        assertThat(claimed()).isZero();
    }

    @Test
    void whatIsReadFromTheDatabaseSaysTheSame() throws Exception {
        var handed = waitingWorker();
        var arrival = quote("evt-1", "atrip-1");
        ingest.store(arrival);
        var filed = claims.of(handed.get());
        var read = claims.of(new Handed(Lane.SAID, handed.get().places(), List.of()));
        assertThat(read).usingRecursiveComparison().ignoringFields("payload").isEqualTo(filed);
        assertThat(json.readTree(read.getFirst().payload()))
                .isEqualTo(json.readTree(filed.getFirst().payload()));
    }

    @Test
    void afterWhatWaitedBefore() throws Exception {
        ingest.store(quote("evt-1", "atrip-1"));
        wakes.await(Lane.SAID, 1);
        var handed = waitingWorker();
        ingest.store(quote("evt-2", "atrip-1"));
        assertThat(claims.of(handed.get())).extracting(Claimed::avinodeId).containsExactly("evt-1", "evt-2");
    }

    @Test
    void butNotWhileSomebodyWorksOnItsTrip() throws Exception {
        ingest.store(quote("evt-1", "atrip-1"));
        var first = claims.claim(Lane.SAID, 10);
        wakes.await(Lane.SAID, 1);
        var handed = waitingWorker();
        ingest.store(quote("evt-2", "atrip-1"));
        assertThat(handed.get().places()).isEmpty();
        worker.act(first);
        assertThat(claims.claim(Lane.SAID, 10)).extracting(Claimed::avinodeId).containsExactly("evt-2");
    }

    @Test
    void norWhileAnotherClaimsForFilingNeverWaits() throws Exception {
        var handed = waitingWorker();
        try (var other = pools.open("test");
                var lock = other.createStatement()) {
            other.setAutoCommit(false);
            lock.execute("call lock_webhook_claims()");
            ingest.store(quote("evt-1", "atrip-1"));
        }
        assertThat(handed.get().places()).isEmpty(); // and looks for itself
        assertThat(claims.claim(Lane.SAID, 10)).hasSize(1);
    }

    @Test
    void withAnEventThatCannotBeStoredNothingIsClaimedEither() throws Exception {
        ingest.store(quote("evt-1", "atrip-1"));
        try (var pool = pools.pool("test", 1)) {
            var insert = new EventInsert(pool, json);
            var poison = List.of(arrival("{\"eventId\":\"evt-2\",\"eventType\":\"trip_updated\","
                    + "\"timestamp\":\"2026-11-20T12:00:00Z\",\"a\":1e200000}"));
            var wish = claims.wish(Lane.SAID, 10);
            assertThatThrownBy(() -> insert.store(poison, wish)).isInstanceOf(SQLException.class);
            assertThat(claimed()).isZero();
            var filed = insert.store(List.of(quote("evt-3", "atrip-1")), wish);
            assertThat(filed.claimed()).hasSize(2);
            assertThat(claimed()).isEqualTo(2);
        }
    }

    /** Who dies with an event in his hands leaves it to whoever comes after the lease. */
    @Test
    void whatAWorkerTakesIntoItsGraveComesBack() throws Exception {
        var handed = waitingWorker();
        ingest.store(quote("evt-1", "atrip-1"));
        var lost = claims.of(handed.get());
        world.sql()
                .sql("update avinode_webhook_claims set leased_until = now()")
                .update();
        scene.work();
        worker.act(lost); // and if it was only asleep, it does nothing twice
        assertThat(scene.quotes(house)).isEqualTo(1);
        assertThat(waiting()).isZero();
    }

    /** A worker that waits, as one of the threads does; it is there when this returns. */
    private FutureTask<Handed> waitingWorker() {
        var work = new FutureTask<>(() -> wakes.await(Lane.SAID, 10));
        var thread = Thread.ofPlatform().daemon().start(work);
        while (thread.getState() != Thread.State.TIMED_WAITING) {
            Thread.onSpinWait();
        }
        return work;
    }

    private Arrival quote(String event, String trip) {
        return arrival(SignedEvents.quote(event, trip, "aquote-" + event, "30000"));
    }

    private Arrival arrival(String event) {
        var body = event.getBytes(StandardCharsets.UTF_8);
        var envelope = Envelope.read(body, json).orElseThrow();
        return Arrival.signed(connection, envelope, body, new Caller("203.0.113.7", null, Map.of()));
    }

    private int waiting() {
        return count("avinode_webhook_queue");
    }

    private int claimed() {
        return count("avinode_webhook_claims c join avinode_webhook_queue q on q.event_id = any (c.events)");
    }

    private int count(String rows) {
        return world.sql()
                .sql("select count(*) from " + rows)
                .query(Integer.class)
                .single();
    }
}
