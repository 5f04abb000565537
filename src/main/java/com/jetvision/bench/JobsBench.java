package com.jetvision.bench;

import com.jetvision.jobs.Finish;
import com.jetvision.jobs.Job;
import com.jetvision.jobs.JobHandler;
import com.jetvision.jobs.JobWorker;
import com.jetvision.jobs.Jobs;
import com.jetvision.platform.security.Who;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.springframework.transaction.support.TransactionTemplate;

/** Enqueue and drain of jobs with nothing to do, beside what plain JDBC commits on the same database in the same run. */
class JobsBench implements Bench.Benchmark {
    private static final int COUNT = 2_000;

    record Nothing(int number) {}

    /** Work that is nothing but the queue. */
    static class Idle implements JobHandler {
        @Override
        public String kind() {
            return "bench-idle";
        }

        @Override
        public Finish run(Job job) {
            return Finish.NOTHING;
        }
    }

    @Override
    public void run(Figures figures, Options options) throws Exception {
        int rounds = options.rounds();
        try (var app = BenchApplication.start(Idle.class)) {
            var jobs = app.bean(Jobs.class);
            var worker = app.bean(JobWorker.class);
            var who = app.bean(Who.class);
            var transaction = app.bean(TransactionTemplate.class);
            double[] plain = new double[rounds];
            double[] enqueue = new double[rounds];
            double[] drain = new double[rounds];
            for (int round = 0; round < rounds; round++) {
                plain[round] = Stopwatch.perSecond(COUNT, () -> plainInserts(app));
                enqueue[round] = Stopwatch.perSecond(
                        COUNT,
                        () -> who.asMachine(null, "Bench", () -> {
                            for (int i = 0; i < COUNT; i++) {
                                int number = i;
                                transaction.executeWithoutResult(
                                        status -> jobs.enqueue("bench-idle", null, new Nothing(number)));
                            }
                        }));
                drain[round] = Stopwatch.perSecond(COUNT, worker::runAllDue);
            }
            double floor = figures.report("plain_jdbc_single_row_commits", "1/s", plain);
            figures.report("enqueue_one_a_transaction", "1/s", enqueue);
            double drained = figures.report("drain_one_thread", "1/s", drain);
            figures.report("drain_to_plain_commits", "ratio", drained / floor);
        }
    }

    private static void plainInserts(BenchApplication app) throws SQLException {
        try (Connection connection = DriverManager.getConnection(app.url(), "postgres", "")) {
            connection.createStatement().execute("create table if not exists bench_plain (id bigint, body text)");
            try (var insert = connection.prepareStatement("insert into bench_plain values (?, ?)")) {
                for (int i = 0; i < COUNT; i++) {
                    insert.setLong(1, i);
                    insert.setString(2, "{}");
                    insert.executeUpdate();
                }
            }
        }
    }
}
