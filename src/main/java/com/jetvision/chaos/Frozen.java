package com.jetvision.chaos;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;

/** R15. */
class Frozen implements Scenario {
    private static final Duration PAST_THE_LEASE = Duration.ofSeconds(40);
    private static final Duration BACK = Duration.ofSeconds(31); // the lease, and one look for what has lapsed

    @Override
    public String name() {
        return "R15";
    }

    @Override
    public String sentence() {
        return "A node that holds events is frozen (SIGSTOP) until long after its lease, while another does its work,"
                + " and then wakes up: what it still believes to hold, it can no longer end.";
    }

    @Override
    public void run(Trial trial) throws Exception {
        var nodes = trial.world().launch(2);
        var victim = nodes.getFirst();
        try (var load = trial.load(trial.plan(1, false))) {
            long held = freezeHolding(trial, victim, load);
            var asleep = Instant.now();
            TimeUnit.MILLISECONDS.sleep(PAST_THE_LEASE.toMillis());
            long stillHeld = InboxTables.heldBy(trial.world().sql(), victim.incarnationName());
            victim.thaw();
            load.finish();
            trial.settle();
            tell(trial, victim, asleep, held, stillHeld);
        } finally {
            victim.thaw();
        }
    }

    /** Freezes it again and again until it was caught with something in its hands, as long as there is work. */
    private static long freezeHolding(Trial trial, Node victim, Load load) throws Exception {
        while (true) {
            TimeUnit.MILLISECONDS.sleep(200 + trial.dice().nextInt(800));
            victim.freeze();
            long held = InboxTables.heldBy(trial.world().sql(), victim.incarnationName());
            if (held > 0 || !load.isPosting()) {
                return held;
            }
            victim.thaw();
        }
    }

    private static void tell(Trial trial, Node victim, Instant asleep, long held, long stillHeld) {
        var pauses = Recoveries.after(asleep, victim.incarnationName(), trial.history());
        var longest = pauses.isEmpty() ? Duration.ZERO : pauses.getLast();
        trial.figure(
                "%d events held when it froze, %d taken up by the other after %.1f s at the latest, %d still held when it woke"
                        .formatted(held, pauses.size(), longest.toMillis() / 1000.0, stillHeld));
        if (stillHeld > 0 || longest.compareTo(BACK) > 0) {
            trial.found(Fault.TOO_LATE, "what a frozen node held", longest.toString());
        }
    }
}
