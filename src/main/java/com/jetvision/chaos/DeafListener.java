package com.jetvision.chaos;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.springframework.dao.DataAccessException;

/** R18. */
class DeafListener implements Scenario {
    private static final int FEW_PAGES = 64;
    private static final int LARGEST = 7_000;
    private static final Duration ALARM = Duration.ofSeconds(90);
    private static final Duration BACK = Duration.ofSeconds(30);

    @Override
    public String name() {
        return "R18";
    }

    @Override
    public String sentence() {
        return "Some session listens to the database and stands still in a transaction until no notification can be"
                + " given any more: events are taken in and worked off by both nodes, the admins are told, and when it"
                + " is gone the nodes hear each other again.";
    }

    @Override
    public void run(Trial trial) throws Exception {
        smallStore(trial);
        trial.world().launch(2);
        try (var _ = standStill(trial);
                var load = trial.load(trial.plan(1, false))) {
            int refused = 0;
            while (load.isPosting()) {
                refused += shout(trial);
                TimeUnit.MILLISECONDS.sleep(20);
            }
            load.finish();
            trial.figure("the store was %.0f %% full, %d times nothing more could be told"
                    .formatted(usage(trial) * 100, refused));
            if (!comes(ALARM, () -> shout(trial) >= 0 && isAlarmed(trial))) {
                trial.found(Fault.UNNOTICED, "a listener that stands still", "no alarm is raised");
            }
        }
        if (!comes(BACK, () -> usage(trial) < 0.01 && talking(trial) == 2)) {
            trial.found(Fault.TOO_LATE, "the nodes' talk", "%d of 2 tell again".formatted(talking(trial)));
        }
    }

    /** So that it is full within seconds: otherwise it holds 8 GB. */
    private static void smallStore(Trial trial) throws Exception {
        trial.world()
                .sql()
                .sql("alter system set max_notify_queue_pages = " + FEW_PAGES)
                .update();
        trial.world().database().stopHard();
        trial.world().database().startAgain();
    }

    private static Connection standStill(Trial trial) throws SQLException {
        var connection = trial.world().owner().getConnection();
        try (var statement = connection.createStatement()) {
            statement.execute("listen jetvision");
            connection.setAutoCommit(false);
            statement.execute("select 1");
        }
        return connection;
    }

    /** Fills the store with other people's notifications; answers how often there was no more room. */
    private static int shout(Trial trial) {
        try {
            trial.world()
                    .sql()
                    .sql("select pg_notify('others', repeat('x', :size) || n) from generate_series(1, 5) n")
                    .param("size", LARGEST)
                    .query((row, n) -> n)
                    .list();
            return 0;
        } catch (DataAccessException full) {
            return 1;
        }
    }

    private static double usage(Trial trial) {
        return trial.world()
                .sql()
                .sql("select pg_notification_queue_usage()")
                .query(Double.class)
                .single();
    }

    private static boolean isAlarmed(Trial trial) {
        return trial.world()
                        .sql()
                        .sql("select count(*) from alarms where kind = 'nodes_deaf' and cleared_at is null")
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** How many nodes have told something lately: each does every five seconds. */
    private static int talking(Trial trial) {
        return trial.world()
                .sql()
                .sql(
                        "select count(distinct node) from node_changes where at > clock_timestamp() - interval '10 seconds'")
                .query(Integer.class)
                .single();
    }

    private static boolean comes(Duration within, BooleanSupplier what) throws InterruptedException {
        long end = System.nanoTime() + within.toNanos();
        while (!what.getAsBoolean()) {
            if (System.nanoTime() > end) {
                return false;
            }
            TimeUnit.MILLISECONDS.sleep(200);
        }
        return true;
    }
}
