package com.jetvision.avinode.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.jetvision.avinode.connections.AvinodeConnections;
import com.jetvision.avinode.connections.Connection;
import com.jetvision.avinode.events.EventType;
import com.jetvision.avinode.inbox.Arrival.Names;
import com.jetvision.platform.events.Ids;
import com.jetvision.platform.security.OrganizationId;
import com.jetvision.platform.security.ServicePools;
import com.jetvision.testing.FacadeTest;
import com.jetvision.testing.HandClock;
import com.jetvision.testing.World;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/** Events that share a commit. */
@FacadeTest
class IngestTest {
    @Autowired
    InboxScene scene;

    @Autowired
    AvinodeConnections connections;

    @Autowired
    Ingest ingest;

    @Autowired
    ServicePools pools;

    @Autowired
    JsonMapper json;

    @Autowired
    World world;

    private Connection connection;

    @BeforeEach
    void aConnection() {
        OrganizationId brokerage = world.brokerage("Meridian");
        scene.connect(brokerage, "meridian");
        connection = connections.of(brokerage).orElseThrow();
    }

    @Test
    void manyAtOnceAreAllStoredAndEachIsAnsweredForItself() throws Exception {
        var answers = allAtOnce(IntStream.range(0, 300)
                .mapToObj(i -> (Callable<Boolean>) () -> ingest.store(event("evt-" + i % 200, "{}")))
                .toList());
        assertThat(answers.stream().filter(fresh -> fresh)).hasSize(200);
        assertThat(stored()).isEqualTo(200);
        assertThat(waiting()).isEqualTo(200);
    }

    @Test
    void oneThatCannotBeStoredCostsItsNeighboursNothing() throws Exception {
        var work = new ArrayList<Callable<Boolean>>();
        for (int i = 0; i < 50; i++) {
            var event = event("evt-" + i, i == 25 ? "{\"a\":1e200000}" : "{}");
            work.add(() -> {
                try {
                    return ingest.store(event);
                } catch (Ingest.NotStored why) {
                    return !why.itsOwnFault();
                }
            });
        }
        assertThat(allAtOnce(work).stream().filter(stored -> stored)).hasSize(49);
        assertThat(stored()).isEqualTo(49);
    }

    @Test
    void oneStatementKeepsTheOthersOutWhenOneIsBadSoEachIsTriedAlone() throws Exception {
        try (var pool = pools.pool("test", 1)) {
            var insert = new EventInsert(pool, json);
            var batch = List.of(event("evt-1", "{}"), event("evt-2", "{\"a\":1e200000}"));
            assertThatThrownBy(() -> insert.store(batch, null))
                    .isInstanceOfSatisfying(
                            java.sql.SQLException.class,
                            failed -> assertThat(EventInsert.isTheEventsFault(failed))
                                    .isTrue());
            assertThat(stored()).isZero();
            assertThat(insert.store(batch.subList(0, 1), null).fresh())
                    .containsExactly(batch.getFirst().id());
        }
    }

    @Test
    void aStoreThatIsClosedTakesNothingAndSaysSo() {
        ingest.stop();
        try {
            assertThatThrownBy(() -> ingest.store(event("evt-1", "{}"))).isInstanceOf(Ingest.NotStored.class);
        } finally {
            ingest.start();
        }
        assertThat(ingest.store(event("evt-1", "{}"))).isTrue();
    }

    private Arrival event(String key, String body) {
        return new Arrival(
                Ids.next(),
                connection,
                EventType.TRIP_UPDATED,
                null,
                key,
                key,
                null,
                HandClock.START,
                new Names(null, null, null, null, null),
                body,
                "hash",
                true,
                new Caller("127.0.0.1", null, Map.of()));
    }

    private static List<Boolean> allAtOnce(List<Callable<Boolean>> work) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = new ArrayList<Boolean>();
            for (var answer : threads.invokeAll(work)) {
                answers.add(answer.get());
            }
            return answers;
        }
    }

    private int stored() {
        return world.sql()
                .sql("select count(*) from avinode_webhook_events")
                .query(Integer.class)
                .single();
    }

    private int waiting() {
        return world.sql()
                .sql("select count(*) from avinode_webhook_queue")
                .query(Integer.class)
                .single();
    }
}
