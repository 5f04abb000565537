package com.jetvision.chaos;

import java.util.concurrent.TimeUnit;

/** R4. */
class ConnectionsCut implements Scenario {
    private static final long PAUSE_MILLIS = 200;

    @Override
    public String name() {
        return "R4";
    }

    @Override
    public String sentence() {
        return "Five connections a second, chosen at random, are terminated by the database: nothing is lost or done"
                + " twice.";
    }

    @Override
    public void run(Trial trial) throws Exception {
        trial.world().launch(2);
        try (var load = trial.load(trial.plan(1, false))) {
            trial.figure(cut(trial, load) + " connections cut");
            load.finish();
        }
    }

    /** Answers how many; over a connection of its own that is open already, or it would not keep its pace. */
    private static int cut(Trial trial, Load load) throws Exception {
        int cut = 0;
        long start = System.nanoTime();
        try (var connection = trial.world().owner().getConnection();
                var one = connection.prepareStatement("""
                    select pg_terminate_backend(pid) from pg_stat_activity where application_name like 'node%'
                     order by random() limit 1\
                    """)) {
            for (int i = 1; load.isPosting(); i++) {
                try (var answer = one.executeQuery()) {
                    cut += answer.next() ? 1 : 0;
                }
                long due = start + TimeUnit.MILLISECONDS.toNanos(PAUSE_MILLIS * i);
                TimeUnit.NANOSECONDS.sleep(due - System.nanoTime());
            }
        }
        return cut;
    }
}
