package com.jetvision.chaos;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;

/** R6. */
class Duplicates implements Scenario {
    private static final int COPIES = 10;

    @Override
    public String name() {
        return "R6";
    }

    @Override
    public String sentence() {
        return "Each event is told ten times, in random order, to two nodes at once, and once more with another body"
                + " under the same id: its effect is there once, as it was told first.";
    }

    @Override
    public Duration length() {
        return Duration.ofSeconds(30);
    }

    @Override
    public void run(Trial trial) throws Exception {
        trial.world().launch(2);
        var plan = trial.plan(COPIES, false);
        trial.load(plan).finish();
        trial.settle();
        trial.postAll(forged(plan));
    }

    /** The same ids with other prices. */
    private static List<Event> forged(Plan plan) {
        return plan.events().values().stream()
                .filter(event -> event.total() != null)
                .map(event -> new Event(
                        event.id(),
                        event.effect(),
                        event.trip(),
                        event.key(),
                        event.total(),
                        event.told(),
                        event.body().replace("\"total\":" + event.total(), "\"total\":1.00"),
                        event.dress(),
                        event.answer()))
                .collect(Collectors.toList());
    }
}
