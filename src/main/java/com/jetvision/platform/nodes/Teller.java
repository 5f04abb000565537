package com.jetvision.platform.nodes;

import com.zaxxer.hikari.HikariDataSource;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Tells the other nodes, what comes within some milliseconds together: a notification in every commit would have all
 * commits of the house wait in one line.
 */
class Teller {
    private static final Logger LOG = LoggerFactory.getLogger(Teller.class);
    private static final int MERGE_MILLIS = 8;
    private static final int HEARTBEAT_SECONDS = 5;
    private static final int TIDY_EVERY = 1_000;

    private final HikariDataSource source;
    private final JdbcClient jdbc;
    private final String node;
    private final AtomicLong lastTold = new AtomicLong();
    private Told waiting = Told.nothing();

    Teller(HikariDataSource source, String node) {
        this.source = source;
        this.node = node;
        jdbc = JdbcClient.create(source);
    }

    synchronized void tell(Told more) {
        waiting.addAll(more);
        notifyAll();
    }

    /** The id of the last that was told by us, 0 at first. */
    long lastTold() {
        return lastTold.get();
    }

    /** Until interrupted. Says nothing, too, now and then: who hears it knows that he can hear. */
    void run() {
        try {
            for (long words = 0; true; words++) {
                awaitSomething();
                TimeUnit.MILLISECONDS.sleep(MERGE_MILLIS);
                say(take(), words % TIDY_EVERY == 0);
            }
        } catch (InterruptedException stop) {
            LOG.debug("The other nodes are told nothing more");
        } finally {
            source.close();
        }
    }

    private synchronized void awaitSomething() throws InterruptedException {
        if (waiting.isNothing()) {
            wait(TimeUnit.SECONDS.toMillis(HEARTBEAT_SECONDS));
        }
    }

    private synchronized Told take() {
        var taken = waiting;
        waiting = Told.nothing();
        return taken;
    }

    /** What is older than an hour, nobody waits for: whoever was deaf for so long takes everything for changed. */
    private void say(Told told, boolean tidy) throws InterruptedException {
        try {
            lastTold.set(jdbc.sql("select tell_nodes(?, ?, ?)")
                    .param(node)
                    .param(told.refs().toArray(UUID[]::new))
                    .param(told.topics().toArray(String[]::new))
                    .query(Long.class)
                    .single());
            if (tidy) {
                jdbc.sql("delete from node_changes where at < clock_timestamp() - interval '1 hour'")
                        .update();
            }
        } catch (RuntimeException | Error unreachable) {
            LOG.debug("The other nodes cannot be told now", unreachable);
            tell(told);
            TimeUnit.SECONDS.sleep(1);
        }
    }
}
