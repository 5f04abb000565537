package com.jetvision.platform.nodes;

import com.jetvision.platform.security.ServicePools;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The node's one listening connection. A notification only says that there is something to read; what there is, is read
 * from the table by its number, so that nothing is lost with a connection. Whoever does not hear himself speak is deaf: the
 * connection is dropped and made anew.
 */
class Listener {
    private static final Logger LOG = LoggerFactory.getLogger(Listener.class);
    private static final int LOOK_MILLIS = 1_000;
    private static final int DEAF_AFTER_SECONDS = 5;
    private static final int WATCH_EVERY_SECONDS = 10;
    private static final double QUEUE_ALARM = 0.1;

    private final ServicePools pools;
    private final String node;
    private final Teller teller;
    private final Consumer<Told> heard;
    private volatile @Nullable Connection connection;
    private volatile boolean listening;
    private long last = -1;
    private String serverSince = "";
    private long lastOwn;
    private long silentSince = System.nanoTime();
    private long watchedAt = System.nanoTime();

    /** {@code heard} is called on the listening thread, and must not wait for anything. */
    Listener(ServicePools pools, String node, Teller teller, Consumer<Told> heard) {
        this.pools = pools;
        this.node = node;
        this.teller = teller;
        this.heard = heard;
    }

    boolean listening() {
        return listening;
    }

    /** Until interrupted. */
    void run() {
        int failures = 0;
        while (!Thread.currentThread().isInterrupted()) {
            try (var fresh = pools.open("jetvision listener")) {
                connection = fresh;
                listen(fresh);
            } catch (SQLException dropped) {
                if (Thread.currentThread().isInterrupted()) {
                    return; // dropped by ourselves, to stop
                }
                failures = listening ? 0 : failures + 1;
                if (failures < 2) {
                    LOG.warn("The other nodes cannot be heard: {}", dropped.getMessage());
                }
                pause(failures);
            } catch (RuntimeException | Error fault) {
                failures++;
                LOG.error("Listening to the other nodes broke off, and begins anew", fault);
                pause(failures);
            } finally {
                listening = false;
                connection = null;
            }
        }
    }

    private static void pause(int failures) {
        try {
            TimeUnit.MILLISECONDS.sleep(Math.min(2_000, 100L << Math.min(failures, 5)));
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    /** Drops the connection from another thread; the next is made at once. */
    void drop() {
        var present = connection;
        if (present != null) {
            try {
                present.abort(Runnable::run);
            } catch (SQLException gone) {
                LOG.debug("The listening connection was gone already", gone);
            }
        }
    }

    private void listen(Connection fresh) throws SQLException {
        try (var statement = fresh.createStatement()) {
            statement.execute("listen jetvision");
        }
        begin(fresh);
        listening = true;
        silentSince = System.nanoTime();
        var notifications = fresh.unwrap(PGConnection.class);
        while (!Thread.currentThread().isInterrupted()) {
            read(fresh);
            notifications.getNotifications(LOOK_MILLIS);
            requireHearing();
            watchQueue(fresh);
        }
    }

    /** At first, from now on; after a pause, from where it broke off; of a server that was restarted, everything anew. */
    private void begin(Connection fresh) throws SQLException {
        try (var statement = fresh.createStatement();
                var row = statement.executeQuery(
                        "select pg_postmaster_start_time()::text, coalesce(max(id), 0), coalesce(min(id), 0) from node_changes")) {
            row.next();
            var since = row.getString(1);
            long newest = row.getLong(2);
            boolean lost = !since.equals(serverSince) || newest < last || row.getLong(3) > last + 1;
            if (last >= 0 && lost) {
                heard.accept(new Told(Set.of(), Set.of(Told.EVERYTHING)));
            }
            if (last < 0 || lost) {
                last = newest;
                lastOwn = newest; // what we said before we listened is not waited for
            }
            serverSince = since;
        }
    }

    private void read(Connection fresh) throws SQLException {
        try (var select = fresh.prepareStatement(
                "select id, node, refs, topics from node_changes where id > ? order by id limit 1000")) {
            select.setLong(1, last);
            try (var rows = select.executeQuery()) {
                var news = Told.nothing();
                while (rows.next()) {
                    take(rows, news);
                }
                if (!news.isNothing()) {
                    heard.accept(news);
                }
            }
        }
    }

    private void take(ResultSet row, Told news) throws SQLException {
        last = row.getLong(1);
        if (node.equals(row.getString(2))) {
            lastOwn = last;
            silentSince = System.nanoTime(); // while much is told, the last of it is always still on its way
            return;
        }
        news.add(new HashSet<>(List.of((UUID[]) row.getArray(3).getArray())));
        for (var topic : (String[]) row.getArray(4).getArray()) {
            news.add(topic);
        }
    }

    private void requireHearing() throws SQLException {
        long now = System.nanoTime();
        if (lastOwn >= teller.lastTold()) {
            silentSince = now;
        } else if (now - silentSince > TimeUnit.SECONDS.toNanos(DEAF_AFTER_SECONDS)) {
            throw new SQLException("it did not hear what this node said itself");
        }
    }

    /** One listener that stands still anywhere keeps every notification of the house; when the store is full, commits fail. */
    private void watchQueue(Connection fresh) throws SQLException {
        if (System.nanoTime() - watchedAt < TimeUnit.SECONDS.toNanos(WATCH_EVERY_SECONDS)) {
            return;
        }
        watchedAt = System.nanoTime();
        try (var statement = fresh.createStatement();
                var row = statement.executeQuery("select pg_notification_queue_usage()")) {
            row.next();
            if (row.getDouble(1) > QUEUE_ALARM) {
                LOG.error(
                        "The notification queue is {} % full: a listener stands still. This node renews its own.",
                        Math.round(row.getDouble(1) * 100));
                throw new SQLException("the notification queue fills up");
            }
        }
    }
}
