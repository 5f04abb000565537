package com.jetvision.chaos;

import com.jetvision.chaos.Pace.Spell;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** R13. */
class SlowWork implements Scenario {
    private static final int TRIPS_AT_ONCE = 5;
    private static final double PROMISED_MILLIS = 20;
    /** Where sender, nodes and database share few cores, how much slower than in the spells between counts as slower. */
    private static final double NO_SLOWER = 1.5;
    /** The part of the load, a third, that nobody judges: who still compiles is no measure. */
    private static final int WARM = 3;

    private static final int SPELL_SECONDS = 5;

    @Override
    public String name() {
        return "R13";
    }

    @Override
    public String sentence() {
        return "Work on some trips takes five seconds, always on others: events are taken in as fast as otherwise,"
                + " nothing is lost or done twice.";
    }

    @Override
    public void run(Trial trial) throws Exception {
        trial.world().launch(2);
        var plan = trial.plan(1, false);
        var slow = new ArrayList<Spell>();
        var between = new ArrayList<Spell>();
        try (var load = trial.load(plan)) {
            TimeUnit.MILLISECONDS.sleep(trial.options().length().toMillis() / WARM);
            var trips =
                    plan.events().values().stream().map(Event::trip).distinct().toList();
            while (load.isPosting()) {
                try (var _ = HeldTrips.hold(trial.world().owner(), some(trial, trips))) {
                    slow.add(spell());
                }
                between.add(spell());
            }
            load.finish();
        }
        double p99 = median(trial.pace(), slow);
        double otherwise = median(trial.pace(), between);
        trial.figure("taken in with p99 %.1f ms, in the spells between with %.1f".formatted(p99, otherwise));
        if (p99 > Math.max(PROMISED_MILLIS, NO_SLOWER * otherwise)) {
            trial.found(Fault.TOO_SLOW, "taking events in", "p99 %.1f ms".formatted(p99));
        }
    }

    /** Of what each spell's p99 is: one stop of a node, or of the disk, would decide for all of its kind. */
    private static double median(Pace pace, List<Spell> spells) {
        var each = spells.stream()
                .mapToDouble(spell -> pace.during(spell).p99Millis())
                .filter(millis -> millis > 0) // nothing is posted after the end
                .sorted()
                .toArray();
        return each.length == 0 ? 0 : each[each.length / 2];
    }

    private static Spell spell() throws InterruptedException {
        var from = Instant.now();
        TimeUnit.SECONDS.sleep(SPELL_SECONDS);
        return new Spell(from, Instant.now());
    }

    private static List<String> some(Trial trial, List<String> trips) {
        return trial.dice()
                .ints(TRIPS_AT_ONCE, 0, trips.size())
                .distinct()
                .mapToObj(trips::get)
                .toList();
    }
}
