package com.jetvision.chaos;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Deque;
import java.util.List;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A database of its own, a brokerage in it, and real processes of the application on it. */
final class World implements Closeable {
    private static final String KEY =
            Base64.getEncoder().encodeToString("chaos-chaos-chaos-chaos-chaos-ch".getBytes(StandardCharsets.US_ASCII));
    private final Deque<Closeable> open = new ArrayDeque<>();
    private final List<Node> nodes = new ArrayList<>();
    private final HardDatabase database;
    private final NodeSettings settings;
    private final House house;
    private final JdbcClient sql;

    private World(HardDatabase database, NodeSettings settings, House house, JdbcClient sql) {
        this.database = database;
        this.settings = settings;
        this.house = house;
        this.sql = sql;
        open.push(database);
        Runtime.getRuntime().addShutdownHook(new Thread(this::leaveNothingBehind, "chaos-stop"));
    }

    /** Database and brokerage; no process of the application yet. */
    static World build(Path home, int trips) throws IOException {
        ((Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME)).setLevel(Level.WARN);
        Files.createDirectories(home);
        var database = HardDatabase.start(home.resolve("postgres"), Node.freePort());
        var settings = NodeSettings.of(home, database.url(), KEY);
        var owner = OwnerSql.at(database.url());
        var sql = JdbcClient.create(owner);
        Schema.migrate(database.url());
        try (var parts = Parts.open(settings, owner)) {
            var house = House.build(parts, sql, trips);
            InboxTables.keepHistory(sql);
            return new World(database, settings, house, sql);
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    /** Launches so many at once and waits until each answers that it is healthy. */
    List<Node> launch(int count) throws IOException, InterruptedException {
        return launch(count, plain -> plain);
    }

    List<Node> launch(int count, UnaryOperator<NodeSettings> how) throws IOException, InterruptedException {
        var fresh = new ArrayList<Node>();
        for (int i = 0; i < count; i++) {
            var node = Node.launch("node" + (nodes.size() + 1), how.apply(settings));
            open.push(node);
            nodes.add(node);
            fresh.add(node);
        }
        for (var node : fresh) {
            node.awaitReady();
        }
        return fresh;
    }

    List<Node> nodes() {
        return List.copyOf(nodes);
    }

    HardDatabase database() {
        return database;
    }

    NodeSettings settings() {
        return settings;
    }

    House house() {
        return house;
    }

    DataSource owner() {
        return OwnerSql.at(database.url());
    }

    JdbcClient sql() {
        return sql;
    }

    /** Processes outlive the one that started them, unless they are told. */
    private void leaveNothingBehind() {
        try {
            close();
        } catch (IOException e) {
            LoggerFactory.getLogger(World.class).warn("Something may have been left behind: {}", e.getMessage());
        }
    }

    @Override
    public synchronized void close() throws IOException {
        while (!open.isEmpty()) {
            open.pop().close();
        }
    }
}
