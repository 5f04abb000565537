package com.jetvision.bench;

import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collections;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rows a second that plain JDBC commits one by one, each with an event's body: what it costs to keep an event at all. */
final class PlainInserts {
    private static final String BODY = "{\"eventId\":\"bench\",\"data\":{\"text\":\"%s\"}}".formatted("x".repeat(560));
    /** After so many the driver and the database have the statement ready. */
    private static final int USED = 10;

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
        var rows = new AtomicInteger();
        on(connections, (insert, start) -> {
            for (long end = start + time.toNanos(); System.nanoTime() < end; rows.getAndIncrement()) {
                write(insert);
            }
        });
        return rows.get() / (time.toNanos() / 1e9);
    }

    /** How long each waits that is to be written at this rate, come what may. */
    Waits waits(int connections, int perSecond, Duration time) throws Exception {
        var took = new long[(int) (perSecond * time.toMillis() / 1_000)];
        var next = new AtomicInteger();
        on(connections, (insert, start) -> {
            var beat = new Beat(start, perSecond);
            for (int i = next.getAndIncrement(); i < took.length; i = next.getAndIncrement()) {
                long due = beat.await(i);
                write(insert);
                took[i] = System.nanoTime() - due;
            }
        });
        return Waits.ofNanos(took);
    }

    private interface Writing {
        void with(PreparedStatement insert, long start) throws SQLException;
    }

    /** All of them start when the last is connected, and its connection as good as one that is in use. */
    private void on(int connections, Writing writing) throws Exception {
        var start = new AtomicLong();
        var connected = new CyclicBarrier(connections, () -> start.set(System.nanoTime()));
        try (var threads = Executors.newFixedThreadPool(connections)) {
            var writers = Collections.nCopies(connections, (Callable<Boolean>) () -> {
                try (var connection = DriverManager.getConnection(url);
                        var insert = connection.prepareStatement(
                                "insert into bench_plain (id, body) values (?, ?::jsonb)")) {
                    for (int i = 0; i < USED; i++) {
                        write(insert);
                    }
                    connected.await();
                    writing.with(insert, start.get());
                }
                return true;
            });
            for (var writer : threads.invokeAll(writers)) {
                writer.get();
            }
        }
        sql.sql("truncate bench_plain").update();
    }

    private static void write(PreparedStatement insert) throws SQLException {
        insert.setObject(1, UUID.randomUUID());
        insert.setString(2, BODY);
        insert.executeUpdate();
    }
}
