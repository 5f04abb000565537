package com.jetvision.chaos;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.random.RandomGenerator;

/** R1 and R2: one of two processes is killed again and again, at moments that the dice choose. */
record Kills(String name, String sentence, Function<RandomGenerator, Duration> pause) implements Scenario {
    private static final Duration BACK = Duration.ofSeconds(30);

    private record Kill(Instant at, String incarnation) {}

    static Kills atRandomMoments() {
        return new Kills(
                "R1",
                "One of two nodes is killed (kill -9) at random moments under load: nothing is lost or done twice, and"
                        + " what it held is taken up within 30 seconds.",
                dice -> Duration.ofMillis(500 + dice.nextInt(8_000)));
    }

    static Kills everyTwentySeconds() {
        return new Kills(
                "R2",
                "A node is killed every twenty seconds: nothing is lost or done twice, and the backlog is gone a"
                        + " minute after.",
                dice -> Duration.ofSeconds(20));
    }

    @Override
    public void run(Trial trial) throws Exception {
        trial.world().launch(2);
        var kills = new ArrayList<Kill>();
        try (var load = trial.load(trial.plan(1, false))) {
            while (load.isPosting()) {
                TimeUnit.MILLISECONDS.sleep(pause.apply(trial.dice()).toMillis());
                if (load.isPosting()) {
                    kills.add(kill(trial));
                }
            }
            load.finish();
        }
        trial.settle();
        tell(trial, kills);
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
                .formatted(kills.size(), pauses.size(), longest.toMillis() / 1000.0));
        if (longest.compareTo(BACK) > 0) {
            trial.found(Fault.TOO_LATE, "what a killed node held", longest.toString());
        }
    }
}
