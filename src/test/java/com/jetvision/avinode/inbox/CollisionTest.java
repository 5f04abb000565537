package com.jetvision.avinode.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.jetvision.avinode.events.Claimed;
import com.jetvision.avinode.events.SlowReaders;
import com.jetvision.avinode.inbox.InboxScene.House;
import com.jetvision.platform.security.Who;
import com.jetvision.testing.FacadeTest;
import com.jetvision.testing.World;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Two workers whose events name the same operators the other way round: each waits for a row that the other holds. */
@FacadeTest
class CollisionTest {
    @Autowired
    InboxScene scene;

    @Autowired
    SlowReaders slow;

    @Autowired
    InboxClaims claims;

    @Autowired
    Inbox inbox;

    @Autowired
    PointerReader pointers;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Who who;

    @Autowired
    World world;

    private House house;

    @BeforeEach
    void twoTrips() {
        house = scene.house();
        var second =
                house.market().requestOf(house.market().agent, house.market().client());
        world.sql()
                .sql("update requests set avinode_trip_id = 'atrip-2' where id = :id")
                .param("id", second.value())
                .update();
    }

    @Test
    void bothAreDoneAtTheFirstAttempt() throws Exception {
        scene.hear(house.id(), asked("evt-1", "atrip-1", "acompany-1"));
        scene.hear(house.id(), asked("evt-2", "atrip-1", "acompany-2"));
        scene.hear(house.id(), asked("evt-3", "atrip-2", "acompany-2"));
        scene.hear(house.id(), asked("evt-4", "atrip-2", "acompany-1"));
        var worker = workerWhoMeetsTheOtherAfterTheFirstOperator();
        var one = claims.claim(Lane.SAID, 2);
        var other = claims.claim(Lane.SAID, 2);
        try (var threads = Executors.newFixedThreadPool(2)) {
            for (var done : threads.invokeAll(List.of(acting(worker, one), acting(worker, other)))) {
                done.get();
            }
        }
        assertThat(world.sql()
                        .sql("select processing_status || ' ' || retry_count from avinode_webhook_events")
                        .query(String.class)
                        .list())
                .containsExactly("completed 0", "completed 0", "completed 0", "completed 0");
        assertThat(count("avinode_webhook_attempts")).isZero();
        assertThat(count("rfqs")).isEqualTo(4);
        assertThat(count("operator_profiles")).isEqualTo(2);
    }

    private InboxWorker workerWhoMeetsTheOtherAfterTheFirstOperator() {
        var bothHoldOne = new CyclicBarrier(2);
        var reader = slow.readerWhoMeetsAfterTheFirstOperators(bothHoldOne);
        return new InboxWorker(claims, new InboxWakes(), inbox, new Effects(inbox, reader), pointers, transaction, who);
    }

    private static Callable<Void> acting(InboxWorker worker, List<Claimed> claim) {
        return () -> {
            assertThat(claim).hasSize(2);
            worker.act(claim);
            return null;
        };
    }

    private static String asked(String event, String trip, String operator) {
        return """
                {"eventId":"%s","eventType":"rfq_received","timestamp":"2026-11-20T14:42:00Z","tripId":"%s","data":{"operators":[
                 {"id":"%s","name":"One of them","rfqId":"arfq-%s"}]}}""".formatted(event, trip, operator, event);
    }

    private int count(String table) {
        return world.sql()
                .sql("select count(*) from " + table)
                .query(Integer.class)
                .single();
    }
}
