package com.jetvision.bench;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.springframework.jdbc.core.simple.JdbcClient;

/** db-scheduler as its own benchmark sets it up: lock-and-fetch, 20 threads, a batch of up to 20 jobs a thread. */
final class DbSchedulerRival implements Rival {
    private static final String[] TABLES = {
        """
        create table scheduled_tasks (
            task_name text not null, task_instance text not null, task_data bytea, execution_time timestamptz,
            picked boolean not null, picked_by text, last_success timestamptz, last_failure timestamptz,
            consecutive_failures int, last_heartbeat timestamptz, version bigint not null, priority smallint, state text,
            primary key (task_name, task_instance))""",
        "create index execution_time_idx on scheduled_tasks (execution_time)",
        "create index last_heartbeat_idx on scheduled_tasks (last_heartbeat)",
        "create index priority_execution_time_idx on scheduled_tasks (priority desc, execution_time asc)"
    };
    private static final int THREADS = 20;
    private final HikariDataSource database;
    private final JdbcClient sql;

    DbSchedulerRival(HikariDataSource database) {
        this.database = database;
        sql = JdbcClient.create(database);
        for (var statement : TABLES) {
            sql.sql(statement).update();
        }
    }

    @Override
    public String name() {
        return "db_scheduler";
    }

    @Override
    public double drain(int many) throws Exception {
        sql.sql("""
                insert into scheduled_tasks (task_name, task_instance, execution_time, picked, version)
                select 'nothing', n::text, now(), false, 1 from generate_series(1, :many) n""").param("many", many).update();
        var left = new CountDownLatch(many);
        var nothing = Tasks.oneTime("nothing").execute((instance, context) -> left.countDown());
        var scheduler = Scheduler.create(database, nothing)
                .threads(THREADS)
                .pollingInterval(Duration.ofMillis(100))
                .pollUsingLockAndFetch(4.0, 20.0)
                .build();
        try {
            return Stopwatch.perSecond(many, () -> {
                scheduler.start();
                left.await();
            });
        } finally {
            scheduler.stop();
        }
    }

    @Override
    public void tidy() {
        sql.sql("vacuum (analyze)").update();
    }

    @Override
    public void close() {
        database.close();
    }
}
