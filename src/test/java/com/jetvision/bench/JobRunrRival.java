package com.jetvision.bench;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.jobrunr.configuration.JobRunr;
import org.jobrunr.jobs.lambdas.JobRequest;
import org.jobrunr.jobs.lambdas.JobRequestHandler;
import org.jobrunr.server.BackgroundJobServerConfiguration;
import org.jobrunr.storage.sql.postgres.PostgresStorageProvider;
import org.springframework.jdbc.core.simple.JdbcClient;

/** JobRunr (open source) with 16 workers and its shortest poll of five seconds; it fetches on whenever it has worked off a batch. */
final class JobRunrRival implements Rival {
    private static final Duration POLL = Duration.ofSeconds(5);
    private static final int WORKERS = 16;
    private static volatile CountDownLatch left = new CountDownLatch(0);
    private final HikariDataSource database;

    JobRunrRival(HikariDataSource database) {
        this.database = database;
    }

    /** A job as it is stored; its handler is found by its class. */
    public record Nothing(int number) implements JobRequest {
        @Override
        public Class<NothingHandler> getJobRequestHandler() {
            return NothingHandler.class;
        }
    }

    /** Counts, and does nothing. */
    public static class NothingHandler implements JobRequestHandler<Nothing> {
        @Override
        public void run(Nothing job) {
            left.countDown();
        }
    }

    @Override
    public String name() {
        return "jobrunr";
    }

    @Override
    public double drain(int many) throws Exception {
        var server = BackgroundJobServerConfiguration.usingStandardBackgroundJobServerConfiguration()
                .andWorkerCount(WORKERS)
                .andPollInterval(POLL);
        var jobRunr = JobRunr.configure()
                .useStorageProvider(new PostgresStorageProvider(database))
                .useBackgroundJobServer(server, false)
                .initialize();
        left = new CountDownLatch(many);
        jobRunr.getJobRequestScheduler().enqueue(IntStream.range(0, many).mapToObj(Nothing::new));
        try {
            return Stopwatch.perSecond(many, () -> {
                jobRunr.getBackgroundJobServer().start();
                left.await();
            });
        } finally {
            JobRunr.destroy();
        }
    }

    @Override
    public void tidy() {
        JdbcClient.create(database).sql("vacuum (analyze)").update();
    }

    @Override
    public void close() {
        database.close();
    }
}
