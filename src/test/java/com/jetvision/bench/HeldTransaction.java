package com.jetvision.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** Somebody's report that has looked once and stays: nothing finished since then can be cleared away. */
final class HeldTransaction implements AutoCloseable {
    private static final int PER_SECOND = 800;
    private static final int SLICE = 30;
    private final Connection connection;

    private HeldTransaction(String url) throws SQLException {
        connection = DriverManager.getConnection(url);
        connection.setAutoCommit(false);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        try (var look = connection.createStatement()) {
            look.execute("select count(*) from avinode_webhook_events");
        }
    }

    /** Events come all the while, and are worked on; tells how long the claims took. */
    static void measure(Figures figures, WebhookScene scene, Options options) throws Exception {
        var backlog = new Backlog(scene.sql());
        try (var probes = new Probes(scene.sql());
                var _ = new HeldTransaction(scene.url())) {
            figures.note("transaction_held", options.held().toSeconds() + " s, events a second: " + PER_SECOND);
            // in slices, for a signature is good for some minutes only
            for (long left = options.held().toSeconds(); left > 0; left -= SLICE) {
                scene.relay().offer(Posts.empty((int) Math.min(left, SLICE) * PER_SECOND), 8, PER_SECOND);
            }
            backlog.awaitEmpty();
            figures.judge(
                    "claim_p99_with_a_transaction_held",
                    "ms",
                    Goal.below(20),
                    probes.claims().percentile(99));
            figures.report(
                    "commit_to_done_p99_with_a_transaction_held",
                    "ms",
                    probes.fromCommitToDone().percentile(99));
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
