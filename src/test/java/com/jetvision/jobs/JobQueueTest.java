package com.jetvision.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.jetvision.testing.FacadeTest;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;

@FacadeTest
class JobQueueTest extends JobsAtHand {
    @Autowired
    JdbcClient jdbc;

    @Test
    void whatIsEnqueuedIsDoneOnce() {
        enqueue(null, "bank");
        worker().runAllDue();
        worker().runAllDue();
        assertThat(done).containsExactly("bank");
    }

    @Test
    void whatIsDueLaterIsNotDoneBefore() {
        var due = world.sql()
                .sql("select now() + interval '1 hour'")
                .query(OffsetDateTime.class)
                .single();
        agent.runs(() -> transaction.executeWithoutResult(
                status -> jobs.enqueueAt("errand", null, new Errand("bank"), due.toInstant())));
        assertThat(worker().runAllDue()).isZero();
        world.jobsWait(Duration.ofHours(1));
        worker().runAllDue();
        assertThat(done).containsExactly("bank");
    }

    @Test
    void theSameKeyTwiceIsOneJob() {
        enqueue("trip-1", "bank");
        enqueue("trip-1", "bank");
        worker().runAllDue();
        assertThat(done).containsExactly("bank");
    }

    @Test
    void whatWasNotBegunWaitsAsLongAsItMustAndNoAttemptIsCounted() {
        enqueue(null, "bank");
        deed = job -> {
            throw new NotYet("The bank opens in ten seconds.", Duration.ofSeconds(10));
        };
        for (int i = 0; i < 20; i++) {
            assertThat(worker().runAllDue()).isEqualTo(1);
            world.jobsWait(Duration.ofSeconds(10));
        }
        assertThat(attempts("errand")).isZero();

        deed = job -> () -> done.add("bank");
        worker().runAllDue();

        assertThat(done).containsExactly("bank");
    }

    @Test
    void onlyALongWaitIsToldToWhoeverWaitsForTheWork() {
        enqueue(null, "bank");
        deed = job -> {
            throw new NotYet("The bank opens in a second.", Duration.ofSeconds(1));
        };
        worker().runAllDue();
        assertThat(told).isEmpty();

        world.jobsWait(Duration.ofSeconds(1));
        deed = job -> {
            throw new NotYet("The bank opens in an hour.", Duration.ofHours(1));
        };
        worker().runAllDue();

        assertThat(told).containsExactly("The bank opens in an hour.");
    }

    /** A plan that runs the choice anew for each row would choose others each time: so the usual plans are forbidden here. */
    @Test
    void noMoreIsClaimedThanIsAskedForWhateverPlanTheDatabaseMakes() {
        for (int i = 0; i < 12; i++) {
            enqueue(null, "bank " + i);
        }
        var claimed = who.asMachine(
                null,
                "Test",
                () -> transaction.execute(status -> {
                    for (var way :
                            List.of("hashagg", "hashjoin", "mergejoin", "sort", "material", "memoize", "bitmapscan")) {
                        jdbc.sql("set local enable_" + way + " = off").update();
                    }
                    return queue.claim(4, Duration.ofMinutes(1), List.of());
                }));
        assertThat(claimed).hasSize(4);
    }

    @Test
    void whatIsRolledBackIsNeverDone() {
        agent.runs(() -> transaction.executeWithoutResult(status -> {
            jobs.enqueue("errand", null, new Errand("bank"));
            status.setRollbackOnly();
        }));
        assertThat(worker().runAllDue()).isZero();
    }

    @Test
    void enqueueingOutsideATransactionIsABug() {
        assertThatThrownBy(() -> agent.runs(() -> jobs.enqueue("errand", null, new Errand("bank"))))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void failuresWaitOneTwoFourEightSixteenMinutesAndThenItIsADeadLetter() {
        enqueue(null, "bank");
        deed = job -> {
            throw new IllegalStateException("closed");
        };
        for (int minutes : new int[] {1, 2, 4, 8, 16}) {
            assertThat(worker().runAllDue()).isEqualTo(1);
            world.jobsWait(Duration.ofMinutes(minutes).minusSeconds(40));
            assertThat(worker().runAllDue()).isZero();
            world.jobsWait(Duration.ofSeconds(40));
        }
        worker().runAllDue();
        assertThat(status()).isEqualTo("dead_letter");
        world.jobsWait(Duration.ofDays(1));
        assertThat(worker().runAllDue()).isZero();
    }

    @Test
    void givingUpIsADeadLetterAtOnce() {
        enqueue(null, "bank");
        deed = job -> {
            throw new GiveUp("There is no such bank");
        };
        worker().runAllDue();
        assertThat(status()).isEqualTo("dead_letter");
    }

    @Test
    void anErrorOfTheMachineIsAFailedAttemptWithItsReason() {
        enqueue(null, "bank");
        deed = job -> {
            throw new StackOverflowError("far too deep");
        };
        worker().runAllDue();
        assertThat(status()).isEqualTo("failed");
        assertThat(world.sql()
                        .sql("select last_error from jobs")
                        .query(String.class)
                        .single())
                .isEqualTo("StackOverflowError: far too deep");
    }

    @Test
    void theWorkRunsAsTheMachineOfTheBrokerageThatAskedForIt() {
        enqueue(null, "bank");
        deed = job ->
                () -> done.add(who.actor().role() + " " + who.organization().equals(brokerage));
        worker().runAllDue();
        assertThat(done).containsExactly("MACHINE true");
    }
}
