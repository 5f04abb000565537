package com.jetvision.avinode.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.jetvision.avinode.events.Claimed;
import com.jetvision.avinode.inbox.InboxScene.House;
import com.jetvision.platform.security.ServicePools;
import com.jetvision.testing.FacadeTest;
import com.jetvision.testing.KeptPlans;
import com.jetvision.testing.World;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a completion reads of a queue that the database takes for empty, as it was when it was last analysed. */
@FacadeTest
class CompletionPlanTest {
    private static final int MANY = 600;

    @Autowired
    InboxScene scene;

    @Autowired
    InboxClaims claims;

    @Autowired
    Ingest ingest;

    @Autowired
    Clock clock;

    @Autowired
    ServicePools pools;

    @Autowired
    World world;

    private House house;

    @BeforeEach
    void manyWaitInAQueueThatIsTakenForEmpty() throws Exception {
        house = scene.house();
        hear(0);
        world.sql().sql("delete from avinode_webhook_queue").update();
        world.sql().sql("analyze avinode_webhook_queue").update();
        hear(MANY);
    }

    private void hear(int first) throws Exception {
        try (var senders = Executors.newVirtualThreadPerTaskExecutor()) {
            senders.invokeAll(IntStream.range(first, first + MANY)
                    .mapToObj(number -> (Callable<Object>) () -> scene.hear(
                            house.id(),
                            "{\"eventId\":\"evt-%d\",\"eventType\":\"booking_updated\",\"timestamp\":\"2026-11-20T12:00:00Z\"}"
                                    .formatted(number)))
                    .toList());
        }
    }

    @Test
    void isWhatItCompletesAndNotAllThatWaits() throws SQLException {
        var claim = claims.claim(Lane.SAID, 100);
        assertThat(readToComplete(claim, claim)).isLessThan(2 * 100);
        assertThat(waiting()).isEqualTo(MANY - 100);
    }

    @Test
    void alsoWhenItIsAPartOfItsClaim() throws SQLException {
        var claim = claims.claim(Lane.SAID, 100);
        assertThat(readToComplete(claim, claim.subList(0, 50))).isLessThan(2 * 100);
        assertThat(readToComplete(claim, claim.subList(50, 100))).isLessThan(2 * 100);
        assertThat(waiting()).isEqualTo(MANY - 100);
    }

    /** How many rows of the queue the completion came by. */
    private long readToComplete(List<Claimed> claim, List<Claimed> done) throws SQLException {
        return KeptPlans.rowsRead(pools, List.of("avinode_webhook_queue"), jdbc -> {
            var events =
                    done.stream().map(event -> Done.skipped(event, "Known.")).toList();
            assertThat(new Inbox(jdbc, ingest, clock).complete(claim.getFirst().claim(), events))
                    .isTrue();
        });
    }

    private int waiting() {
        return world.sql()
                .sql("select count(*) from avinode_webhook_queue")
                .query(Integer.class)
                .single();
    }
}
