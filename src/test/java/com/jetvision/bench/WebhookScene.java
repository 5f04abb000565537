package com.jetvision.bench;

import com.jetvision.chaos.House;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The application as in production with a brokerage in it; its inbox is stopped and started by hand. */
final class WebhookScene implements AutoCloseable {
    private static final int NO_LIMIT = 1_000_000;
    private final BenchApplication app;
    private final HikariDataSource owner;
    private final JdbcClient sql;
    private final House house;
    private final Deque<String> trips;

    private WebhookScene(BenchApplication app, HikariDataSource owner, int trips) {
        this.app = app;
        this.owner = owner;
        sql = JdbcClient.create(owner);
        house = House.build(app.context(), sql, trips);
        this.trips = new ArrayDeque<>(house.trips());
    }

    /** All background work on, as in production; the limits on senders lifted, for here one sender is all of them. */
    static WebhookScene open(int trips) throws IOException {
        var app = BenchApplication.start(Map.of(
                "jetvision.jobs.enabled", true,
                "jetvision.webhooks.per-second-and-address", NO_LIMIT,
                "jetvision.webhooks.per-second-and-connection", NO_LIMIT));
        return new WebhookScene(app, pool(app.url(), 4), trips);
    }

    private static HikariDataSource pool(String url, int size) {
        var pool = new HikariDataSource();
        pool.setJdbcUrl(url);
        pool.setUsername("postgres");
        pool.setMaximumPoolSize(size);
        return pool;
    }

    /** A database of its own on the same server, for a rival. */
    HikariDataSource another(String name, int connections) {
        sql.sql("create database " + name).update();
        return pool(app.postgres().getJdbcUrl("postgres", name), connections);
    }

    /** So many trips of the brokerage's that nobody has quoted yet. */
    List<String> freshTrips(int many) {
        return Stream.generate(trips::pop).limit(many).toList();
    }

    Relay relay() {
        return new Relay(
                Integer.parseInt(String.valueOf(app.context().getEnvironment().getProperty("local.server.port"))));
    }

    void work() {
        inbox().start();
    }

    void rest() {
        inbox().stop();
    }

    private SmartLifecycle inbox() {
        return app.context().getBean("com.jetvision.avinode.inbox.InboxThreads", SmartLifecycle.class);
    }

    /** Whatever was written so far is tidied and on the disk: nothing of it is left to be done while others are measured. */
    void settle() {
        sql.sql("vacuum (analyze)").update();
        sql.sql("checkpoint").update();
    }

    Path data() {
        return Path.of(sql.sql("show data_directory").query(String.class).single());
    }

    /** As the database's owner. */
    TransactionTemplate transaction() {
        return new TransactionTemplate(new JdbcTransactionManager(owner));
    }

    BenchApplication app() {
        return app;
    }

    House house() {
        return house;
    }

    /** As the database's owner. */
    JdbcClient sql() {
        return sql;
    }

    String url() {
        return app.url();
    }

    @Override
    public void close() throws IOException {
        owner.close();
        app.close();
    }
}
