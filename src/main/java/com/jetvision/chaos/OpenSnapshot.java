package com.jetvision.chaos;

import com.jetvision.chaos.Change.Step;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;

/** R14. */
class OpenSnapshot implements Scenario {
    private static final int READERS = 5;
    private static final double PROMISED_MILLIS = 20;
    private static final double SLACK = 1.5;

    @Override
    public String name() {
        return "R14";
    }

    @Override
    public String sentence() {
        return "Five readers keep a snapshot open all the while, so that the database can clear nothing away: events"
                + " are claimed as quickly at the end as at the start.";
    }

    @Override
    public Duration length() {
        return Duration.ofMinutes(3);
    }

    @Override
    public void run(Trial trial) throws Exception {
        trial.world().launch(2);
        var plan = trial.plan(1, false);
        Instant start;
        try (var _ = new Readers(trial);
                var load = trial.load(plan)) {
            start = Instant.now();
            load.finish();
            trial.settle();
        }
        var half = trial.options().length().dividedBy(2);
        double first = p99(trial.history(), start, start.plus(half));
        double second = p99(trial.history(), start.plus(half), Instant.MAX);
        trial.figure("from arrival to claim, p99: %.0f ms in the first half, %.0f ms in the second"
                .formatted(first, second));
        if (second > Math.max(PROMISED_MILLIS, first * SLACK)) {
            trial.found(Fault.TOO_SLOW, "claiming", "%.0f ms after %.0f ms".formatted(second, first));
        }
    }

    /** Of the events that arrived in this time, in milliseconds. */
    private static double p99(List<Change> history, Instant from, Instant to) {
        var arrived = new HashMap<String, Instant>();
        var waits = history.stream()
                .mapToLong(change -> {
                    if (change.step() == Step.PENDING
                            && !change.at().isBefore(from)
                            && change.at().isBefore(to)) {
                        arrived.putIfAbsent(change.event(), change.at());
                    }
                    var since = change.step() == Step.PROCESSING ? arrived.remove(change.event()) : null;
                    return since == null
                            ? -1
                            : Duration.between(since, change.at()).toMillis();
                })
                .filter(wait -> wait >= 0)
                .sorted()
                .toArray();
        return waits.length == 0 ? 0 : waits[Math.min(waits.length - 1, waits.length * 99 / 100)];
    }

    /** Each in a transaction of its own that has looked once and stays. */
    private static class Readers implements AutoCloseable {
        private final Deque<Connection> open = new ArrayDeque<>();

        Readers(Trial trial) throws SQLException {
            for (int i = 0; i < READERS; i++) {
                var connection = trial.world().owner().getConnection();
                open.push(connection);
                connection.setAutoCommit(false);
                connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
                try (var look = connection.createStatement()) {
                    look.execute("select count(*) from avinode_webhook_events");
                }
            }
        }

        @Override
        public void close() throws SQLException {
            while (!open.isEmpty()) {
                open.pop().close();
            }
        }
    }
}
