package com.jetvision.avinode.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.jetvision.avinode.events.Claimed;
import com.jetvision.avinode.inbox.InboxScene.House;
import com.jetvision.platform.security.ServicePools;
import com.jetvision.testing.FacadeTest;
import com.jetvision.testing.World;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
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
        try (var connection = pools.open("test");
                var settings = connection.createStatement()) {
            settings.execute("set plan_cache_mode = force_generic_plan");
            connection.setAutoCommit(false);
            assertThat(complete(connection, claim, done)).isEqualTo(done.size());
            try (var read = settings.executeQuery("select seq_tup_read + idx_tup_fetch from pg_stat_xact_user_tables"
                    + " where relname = 'avinode_webhook_queue'")) {
                read.next();
                long rows = read.getLong(1);
                connection.commit();
                return rows;
            }
        }
    }

    private static int complete(Connection connection, List<Claimed> claim, List<Claimed> done) throws SQLException {
        var nothing = connection.createArrayOf(
                "uuid", Collections.nCopies(done.size(), null).toArray());
        var no = connection.createArrayOf(
                "boolean", Collections.nCopies(done.size(), false).toArray());
        var noNote = connection.createArrayOf(
                "text", Collections.nCopies(done.size(), null).toArray());
        try (var complete =
                connection.prepareStatement("select complete_webhook_events(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            complete.setObject(1, claim.getFirst().claim());
            complete.setArray(
                    2,
                    connection.createArrayOf(
                            "uuid", done.stream().map(Claimed::id).toArray(UUID[]::new)));
            for (int links = 3; links <= 7; links++) {
                complete.setArray(links, nothing);
            }
            complete.setArray(8, no);
            complete.setArray(9, no);
            complete.setArray(10, noNote);
            try (var finished = complete.executeQuery()) {
                finished.next();
                return finished.getInt(1);
            }
        }
    }

    private int waiting() {
        return world.sql()
                .sql("select count(*) from avinode_webhook_queue")
                .query(Integer.class)
                .single();
    }
}
