package com.jetvision.platform.nodes;

import static org.assertj.core.api.Assertions.assertThat;

import com.jetvision.platform.security.ServicePools;
import com.jetvision.testing.FacadeTest;
import com.jetvision.testing.World;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Two nodes on one database, in one process. */
@FacadeTest
class NodesTest {
    @Autowired
    ServicePools pools;

    @Autowired
    World world;

    private final BlockingQueue<Set<UUID>> heard = new LinkedBlockingQueue<>();
    private final BlockingQueue<String> woken = new LinkedBlockingQueue<>();
    private Nodes here;
    private Nodes there;

    @BeforeEach
    void twoNodes() {
        here = new Nodes(pools, new NodeName("here"), true);
        there = new Nodes(pools, new NodeName("there"), true);
        there.onChanged(heard::add);
        there.onWake("inbox", () -> woken.add("inbox"));
        there.onEverything(() -> woken.add("everything"));
        here.start();
        there.start();
        await(() -> here.listening() && there.listening());
    }

    @AfterEach
    void stop() {
        here.stop();
        there.stop();
    }

    @Test
    void whatChangesHereIsHeardThere() throws Exception {
        var id = UUID.randomUUID();
        here.changed(Set.of(id));
        assertThat(heard.poll(10, TimeUnit.SECONDS)).containsExactly(id);
    }

    @Test
    void whatChangesTogetherIsToldTogether() {
        long before = told();
        var ids = new HashSet<UUID>();
        for (int i = 0; i < 500; i++) {
            var id = UUID.randomUUID();
            ids.add(id);
            here.changed(Set.of(id));
        }
        var all = new HashSet<UUID>();
        collect(all, 500);
        assertThat(all).isEqualTo(ids);
        assertThat(told() - before).isLessThan(100);
    }

    @Test
    void nobodyHearsHimself() throws Exception {
        var id = UUID.randomUUID();
        there.changed(Set.of(id));
        here.wake("inbox");
        assertThat(woken.poll(10, TimeUnit.SECONDS)).isEqualTo("inbox");
        assertThat(heard).isEmpty();
    }

    @Test
    void whatIsToldWhileTheLineIsCutIsReadWhenItIsBack() throws Exception {
        cutListeners();
        var id = UUID.randomUUID();
        here.changed(Set.of(id));
        assertThat(heard.poll(20, TimeUnit.SECONDS)).containsExactly(id);
    }

    @Test
    void aNodeThatWasDeafTooLongTakesEverythingForChanged() throws Exception {
        here.changed(Set.of(UUID.randomUUID()));
        heard.poll(10, TimeUnit.SECONDS);
        world.sql()
                .sql(
                        "with gone as (delete from node_changes) select setval(pg_get_serial_sequence('node_changes', 'id'), (select max(id) + 100 from node_changes))")
                .query((row, n) -> n)
                .list();
        cutListeners();
        here.changed(Set.of(UUID.randomUUID()));
        assertThat(woken.poll(20, TimeUnit.SECONDS)).isEqualTo("everything");
    }

    private void cutListeners() {
        world.sql()
                .sql(
                        "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'jetvision listener'")
                .query(Boolean.class)
                .list();
    }

    private void collect(Set<UUID> all, int count) {
        await(() -> {
            for (var some = heard.poll(); some != null; some = heard.poll()) {
                all.addAll(some);
            }
            return all.size() == count;
        });
    }

    private long told() {
        return world.sql()
                .sql("select count(*) from node_changes where node = 'here'")
                .query(Long.class)
                .single();
    }

    private static void await(BooleanSupplier condition) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (!condition.getAsBoolean() && System.nanoTime() < end) {
            LockSupport.parkNanos(1_000_000);
        }
        assertThat(condition.getAsBoolean()).isTrue();
    }
}
