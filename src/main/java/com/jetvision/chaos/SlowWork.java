package com.jetvision.chaos;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** R13. */
class SlowWork implements Scenario {
    private static final int TRIPS_AT_ONCE = 5;
    private static final double PROMISED_MILLIS = 20;
    /** Where sender, nodes and database share few cores, how much slower than before counts as slower. */
    private static final double NO_SLOWER = 1.5;
    /** The part of the load, a third, that finds no work slow yet; what its second half shows is "before". */
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
        var warm = Instant.MAX;
        var slow = Instant.MAX;
        try (var load = trial.load(plan)) {
            long half = trial.options().length().toMillis() / WARM / 2;
            TimeUnit.MILLISECONDS.sleep(half); // who still compiles is no measure
            warm = Instant.now();
            TimeUnit.MILLISECONDS.sleep(half);
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
        double before = trial.pace().since(warm).until(slow).p99Millis();
        double p99 = trial.pace().since(slow).p99Millis();
        trial.figure("taken in with p99 %.1f ms, before with %.1f".formatted(p99, before));
        if (p99 > Math.max(PROMISED_MILLIS, NO_SLOWER * before)) {
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
