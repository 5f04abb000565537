package com.jetvision.chaos;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.random.RandomGenerator;

/**
 * R1 and R2: one of two processes is killed again and again, at moments that the dice choose.
 *
 * @param fromKill the pause is counted from the last kill, not from when all are well again
 */
record Kills(String name, String sentence, Duration length, boolean fromKill, Function<RandomGenerator, Duration> pause)
        implements Scenario {
    private static final Duration BACK = Duration.ofSeconds(30);
    private static final Duration BACKLOG_GONE = Duration.ofMinutes(1);
    private static final Duration FULL_RATE = Duration.ofSeconds(10);

    private record Kill(Instant at, String incarnation) {
        Duration age() {
            return Duration.between(at, Instant.now());
        }
    }

    static Kills atRandomMoments() {
        return new Kills(
                "R1",
                "One of two nodes is killed (kill -9) at random moments under load: nothing is lost or done twice, and"
                        + " what it held is taken up within 30 seconds, and the full rate is back within 10.",
                Duration.ofMinutes(3),
                false,
                dice -> Duration.ofMillis(500 + dice.nextInt(8_000)));
    }

    static Kills everyTwentySeconds() {
        return new Kills(
                "R2",
                "A node is killed every twenty seconds: nothing is lost or done twice, and the backlog is gone a"
                        + " minute after.",
                Duration.ofMinutes(5),
                true,
                dice -> Duration.ofSeconds(20));
    }

    @Override
    public void run(Trial trial) throws Exception {
        trial.world().launch(2);
        var kills = new ArrayList<Kill>();
        try (var load = trial.load(trial.plan(1, false))) {
            while (load.isPosting()) {
                var gone = fromKill && !kills.isEmpty() ? kills.getLast().age() : Duration.ZERO;
                TimeUnit.MILLISECONDS.sleep(pause(trial).minus(gone).toMillis());
                if (load.isPosting()) {
                    kills.add(kill(trial));
                }
            }
            load.finish();
            backlog(trial, kills);
        }
        trial.settle();
        tell(trial, kills);
        rate(trial, kills);
    }

    /** In a short trial there are kills too. */
    private Duration pause(Trial trial) {
        var usual = pause.apply(trial.dice());
        var third = trial.options().length().dividedBy(3);
        return usual.compareTo(third) < 0 ? usual : third;
    }

    /** From the last kill, or from the end of the load if that was later. What waits for its time is no backlog. */
    private static void backlog(Trial trial, List<Kill> kills) throws InterruptedException {
        if (kills.isEmpty()) {
            trial.figure("the load was over before anybody was killed");
            return;
        }
        var ended = Instant.now();
        var end = ended.plus(BACKLOG_GONE.multipliedBy(3));
        while (InboxTables.waiting(trial.world().sql()) > 0 && Instant.now().isBefore(end)) {
            TimeUnit.MILLISECONDS.sleep(100);
        }
        var gone = Duration.between(ended, Instant.now());
        trial.figure("backlog gone %.1f s after the load, %.1f s after the last kill"
                .formatted(seconds(gone), seconds(kills.getLast().age())));
        if (gone.compareTo(BACKLOG_GONE) > 0) {
            trial.found(Fault.TOO_LATE, "the backlog", gone.toString());
        }
    }

    private static double seconds(Duration time) {
        return time.toMillis() / 1000.0;
    }

    /** From each kill to the next, or to the end of the load. */
    private static void rate(Trial trial, List<Kill> kills) {
        var pace = trial.pace();
        var pauses = kills.stream()
                .flatMap(kill -> pace.fullRateAfter(kill.at(), trial.options().rate()).stream())
                .sorted()
                .toList();
        var longest = pauses.isEmpty() ? Duration.ZERO : pauses.getLast();
        trial.figure("full rate of %d a second seen after %d of them, after %.1f s at the latest"
                .formatted(trial.options().rate(), pauses.size(), seconds(longest)));
        if (pauses.isEmpty() || longest.compareTo(FULL_RATE) > 0) {
            trial.found(Fault.TOO_LATE, "the full rate", longest.toString());
        }
    }

    private static Kill kill(Trial trial) throws Exception {
        var nodes = trial.world().nodes();
        var victim = nodes.get(trial.dice().nextInt(nodes.size()));
        var kill = new Kill(Instant.now(), victim.incarnationName());
        victim.kill();
        victim.launchAgain();
        victim.awaitReady(); // at most one of two is down
        return kill;
    }

    private static void tell(Trial trial, List<Kill> kills) {
        var history = trial.history();
        var pauses = kills.stream()
                .flatMap(kill -> Recoveries.after(kill.at(), kill.incarnation(), history).stream())
                .sorted()
                .toList();
        var longest = pauses.isEmpty() ? Duration.ZERO : pauses.getLast();
        trial.figure("%d kills, %d events were held; taken up after %.1f s at the latest"
                .formatted(kills.size(), pauses.size(), seconds(longest)));
        if (longest.compareTo(BACK) > 0) {
            trial.found(Fault.TOO_LATE, "what a killed node held", longest.toString());
        }
    }
}
