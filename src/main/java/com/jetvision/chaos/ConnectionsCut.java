package com.jetvision.chaos;

import java.util.concurrent.TimeUnit;

/** R4. */
class ConnectionsCut implements Scenario {
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
        int cut = 0;
        try (var load = trial.load(trial.plan(1, false))) {
            while (load.isPosting()) {
                cut += trial.world().sql().sql("""
                    select count(pg_terminate_backend(pid)) from (
                        select pid from pg_stat_activity where application_name like 'node%' order by random() limit 1) one\
                    """).query(Integer.class).single();
                TimeUnit.MILLISECONDS.sleep(200);
            }
            load.finish();
        }
        trial.figure(cut + " connections cut");
    }
}
