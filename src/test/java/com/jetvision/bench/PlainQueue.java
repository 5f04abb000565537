package com.jetvision.bench;

import java.sql.Array;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A queue of nothing but SQL: two workers claim 500, commit, complete them, commit. No queue on this database beats it by much. */
final class PlainQueue implements Rival {
    private static final int BATCH = 500;
    private final String url;
    private final JdbcClient sql;

    PlainQueue(String url, JdbcClient sql) {
        this.url = url;
        this.sql = sql;
        sql.sql("""
                create table bench_queue (id bigint primary key, status text not null default 'pending', body jsonb not null,
                                          leased_until timestamptz)""").update();
        sql.sql("create index bench_queue_due on bench_queue (id) where status = 'pending'")
                .update();
    }

    @Override
    public String name() {
        return "plain_sql";
    }

    @Override
    public double drain(int many) throws Exception {
        sql.sql("truncate bench_queue").update();
        sql.sql(
                        "insert into bench_queue (id, body) select n, '{\"text\": \"nothing to do\"}' from generate_series(1, :many) n")
                .param("many", many)
                .update();
        return Stopwatch.perSecond(many, this::work);
    }

    private void work() throws Exception {
        Callable<Boolean> worker = this::untilEmpty;
        try (var threads = Executors.newFixedThreadPool(2)) {
            for (var end : threads.invokeAll(List.of(worker, worker))) {
                end.get();
            }
        }
    }

    private boolean untilEmpty() throws SQLException {
        try (Connection connection = DriverManager.getConnection(url);
                var claim = connection.prepareStatement("""
                        update bench_queue set status = 'processing', leased_until = now() + interval '30 seconds'
                         where id in (select id from bench_queue where status = 'pending' order by id limit %d
                                         for update skip locked)
                        returning id, body""".formatted(BATCH));
                var complete =
                        connection.prepareStatement("update bench_queue set status = 'completed' where id = any (?)")) {
            for (var ids = claim(connection, claim); ids != null; ids = claim(connection, claim)) {
                complete.setArray(1, ids);
                complete.executeUpdate();
            }
            return true;
        }
    }

    private static @org.jspecify.annotations.Nullable Array claim(
            Connection connection, java.sql.PreparedStatement claim) throws SQLException {
        var ids = new java.util.ArrayList<Long>(BATCH);
        try (var rows = claim.executeQuery()) {
            while (rows.next()) {
                ids.add(rows.getLong(1));
            }
        }
        return ids.isEmpty() ? null : connection.createArrayOf("bigint", ids.toArray());
    }

    @Override
    public void tidy() {
        sql.sql("truncate bench_queue").update();
    }

    @Override
    public void close() {
        sql.sql("drop table bench_queue").update();
    }
}
