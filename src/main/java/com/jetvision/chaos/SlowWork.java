package com.jetvision.chaos;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** R13. */
class SlowWork implements Scenario {
    private static final int TRIPS_AT_ONCE = 5;
    private static final double PROMISED_MILLIS = 20;
    /** The part of the load, a third, that finds no work slow yet. */
    private static final int WARM = 3;

    @Override
    public String name() {
        return "R13";
    }

    @Override
    public String sentence() {
        return "Work on some trips takes five seconds, always on others: events are taken in as fast as before,"
                + " nothing is lost or done twice.";
    }

    @Override
    public void run(Trial trial) throws Exception {
        trial.world().launch(2);
        var plan = trial.plan(1, false);
        var slow = Instant.MAX;
        try (var load = trial.load(plan)) {
            TimeUnit.MILLISECONDS.sleep(trial.options().length().toMillis() / WARM); // who still compiles is no measure
            slow = Instant.now();
            var trips =
                    plan.events().values().stream().map(Event::trip).distinct().toList();
            while (load.isPosting()) {
                try (var _ = HeldTrips.hold(trial.world().owner(), some(trial, trips))) {
                    TimeUnit.SECONDS.sleep(5);
                }
            }
            load.finish();
        }
        double p99 = trial.pace().since(slow).p99Millis();
        trial.figure("taken in with p99 %.1f ms".formatted(p99));
        if (p99 > PROMISED_MILLIS) {
            trial.found(Fault.TOO_SLOW, "taking events in", "p99 %.1f ms".formatted(p99));
        }
    }

    private static List<String> some(Trial trial, List<String> trips) {
        return trial.dice()
                .ints(TRIPS_AT_ONCE, 0, trips.size())
                .distinct()
                .mapToObj(trips::get)
                .toList();
    }
}
