package com.jetvision.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rows a second that plain JDBC commits one by one, each with an event's body: what it costs to keep an event at all. */
final class PlainInserts {
    private static final String BODY = "{\"eventId\":\"bench\",\"data\":{\"text\":\"%s\"}}".formatted("x".repeat(560));
    private final String url;
    private final JdbcClient sql;

    PlainInserts(String url, JdbcClient sql) {
        this.url = url;
        this.sql = sql;
        sql.sql(
                        "create table bench_plain (id uuid primary key, body jsonb not null, at timestamptz not null default now())")
                .update();
    }

    double perSecond(int connections, Duration time) throws Exception {
        try (var threads = Executors.newFixedThreadPool(connections)) {
            var writers = new ArrayList<Callable<Integer>>();
            for (int i = 0; i < connections; i++) {
                writers.add(() -> write(time));
            }
            int rows = 0;
            for (var writer : threads.invokeAll(writers)) {
                rows += writer.get();
            }
            sql.sql("truncate bench_plain").update();
            return rows / (time.toNanos() / 1e9);
        }
    }

    private int write(Duration time) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url);
                var insert = connection.prepareStatement("insert into bench_plain (id, body) values (?, ?::jsonb)")) {
            long end = System.nanoTime() + time.toNanos();
            int rows = 0;
            for (; System.nanoTime() < end; rows++) {
                insert.setObject(1, UUID.randomUUID());
                insert.setString(2, BODY);
                insert.executeUpdate();
            }
            return rows;
        }
    }
}
