package com.jetvision.chaos;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;

/** R3. */
class DatabaseStopped implements Scenario {
    private static final Duration FULL_RATE = Duration.ofSeconds(10);
    private static final Duration BEFORE = Duration.ofSeconds(8);

    @Override
    public String name() {
        return "R3";
    }

    @Override
    public String sentence() {
        return "PostgreSQL is stopped as if its power were cut, for 5 to 30 seconds under load: nothing answered 200"
                + " is lost, the full rate is back within 10 seconds, and no node is restarted.";
    }

    @Override
    public Duration length() {
        return Duration.ofMinutes(3);
    }

    @Override
    public void run(Trial trial) throws Exception {
        trial.world().launch(2);
        try (var load = trial.load(trial.plan(1, false))) {
            var before = shorter(BEFORE, trial.options().length().dividedBy(4));
            TimeUnit.MILLISECONDS.sleep(before.toMillis());
            while (load.isPosting()) {
                tell(trial, outage(trial), load);
                TimeUnit.MILLISECONDS.sleep(before.toMillis());
            }
            load.finish();
        }
        for (var node : trial.world().nodes()) {
            if (!node.isAlive()) {
                trial.found(Fault.UNFINISHED, node.incarnationName(), "the process ended");
            }
        }
    }

    private static Instant outage(Trial trial) throws Exception {
        var database = trial.world().database();
        database.stopHard();
        int seconds = 5 + trial.dice().nextInt(26);
        TimeUnit.SECONDS.sleep(Math.min(seconds, trial.options().length().toSeconds() / 3));
        database.startAgain();
        return Instant.now();
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private static void tell(Trial trial, Instant back, Load load) throws InterruptedException {
        TimeUnit.MILLISECONDS.sleep(FULL_RATE.plusSeconds(5).toMillis());
        if (!load.isPosting()) {
            trial.figure("after the last outage nothing was posted long enough to see the full rate");
            return;
        }
        var pause = trial.pace().fullRateAfter(back, trial.options().rate());
        trial.figure("full rate again "
                + pause.map(p -> "%.1f s".formatted(p.toMillis() / 1000.0)).orElse("not seen")
                + " after the database was back");
        if (pause.isEmpty() || pause.get().compareTo(FULL_RATE) > 0) {
            trial.found(Fault.TOO_LATE, "the full rate", pause.toString());
        }
    }
}
