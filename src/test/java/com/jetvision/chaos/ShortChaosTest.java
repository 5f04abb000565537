package com.jetvision.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

/** The short form of {@code ./jetvision chaos}: a real process and a real database, both struck down in the middle of work. */
class ShortChaosTest {
    private static final int COPIES = 3;

    @Test
    void whatWasAnswered200HasItsEffectOnceThoughProcessAndDatabaseAreKilledUnderLoad(
            @TempDir Path home, TestReporter report) throws Exception {
        var options = new Options(List.of(), System.nanoTime() % 1_000_000, Duration.ofSeconds(5), 60, 0);
        var verdict = Trial.run(new KilledOnceEach(), options, home);
        report.publishEntry(verdict.toString()); // with its seed, also when all went well
        assertThat(verdict.held()).as(verdict.toString()).isTrue();
    }

    /** Told three times in random order with poison in between: kill -9 of the node, then the database's power cut. */
    private record KilledOnceEach() implements Scenario {
        @Override
        public String name() {
            return "short";
        }

        @Override
        public String sentence() {
            return "Process and database are killed once each under load.";
        }

        @Override
        public void run(Trial trial) throws Exception {
            var node = trial.world().launch(1).getFirst();
            try (var load = trial.load(trial.plan(COPIES, true))) {
                TimeUnit.MILLISECONDS.sleep(1000 + trial.dice().nextInt(2000));
                var dead = node.incarnationName();
                node.kill();
                node.launchAgain();
                InboxTables.endLeasesOf(trial.world().sql(), dead);
                node.awaitReady();
                TimeUnit.MILLISECONDS.sleep(trial.dice().nextInt(1000));
                trial.world().database().stopHard();
                trial.world().database().startAgain();
                load.finish();
            }
        }
    }
}
