package com.jetvision.bench;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The queues that ours is measured beside, and how much each is given to do in a round: some seconds' work. What one leaves
 * to the database is cleared away before the next begins.
 */
final class Rivals implements AutoCloseable {
    private final Map<Rival, Integer> jobs = new LinkedHashMap<>();
    private final WebhookScene scene;

    Rivals(WebhookScene scene, Options options) {
        this.scene = scene;
        jobs.put(new PlainQueue(scene.url(), scene.sql()), options.times(100_000));
        jobs.put(new DbSchedulerRival(scene.another("rival_db_scheduler", 24)), options.times(40_000));
        jobs.put(new JobRunrRival(scene.another("rival_jobrunr", 20)), options.times(5_000));
    }

    void round(Sheet sheet) throws Exception {
        for (var rival : jobs.keySet()) {
            sheet.put("drain_" + rival.name(), rival.drain(jobs.get(rival)));
            rival.tidy();
            scene.settle();
        }
    }

    void report(Figures figures, Sheet sheet) {
        for (var rival : jobs.keySet()) {
            var figure = "drain_" + rival.name();
            figures.report(figure, "1/s", sheet.of(figure));
        }
        figures.judge("drain_to_plain_sql", "ratio", Goal.atLeast(0.625), sheet.ratio("drain", "drain_plain_sql"));
        figures.judge("drain_to_db_scheduler", "ratio", Goal.atLeast(2), sheet.ratio("drain", "drain_db_scheduler"));
        figures.report("drain_to_jobrunr", "ratio", sheet.ratio("drain", "drain_jobrunr"));
    }

    @Override
    public void close() throws Exception {
        for (var rival : jobs.keySet()) {
            rival.close();
        }
    }
}
