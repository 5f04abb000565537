package com.jetvision.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.jetvision.platform.security.OrganizationId;
import com.jetvision.platform.security.Who;
import com.jetvision.testing.FacadeTest;
import com.jetvision.testing.HandClock;
import com.jetvision.testing.Person;
import com.jetvision.testing.World;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@FacadeTest
class JobQueueTest {
    @Autowired
    Jobs jobs;

    @Autowired
    JobQueue queue;

    @Autowired
    HurryWork hurry;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Who who;

    @Autowired
    HandClock clock;

    @Autowired
    World world;

    private final List<String> done = new ArrayList<>();
    private final List<String> told = new ArrayList<>();
    private Function<Job, Finish> deed =
            job -> () -> done.add(job.payload(Errand.class).to());
    private OrganizationId brokerage;
    private Person agent;

    record Errand(String to) {}

    @BeforeEach
    void anAgent() {
        brokerage = world.brokerage("Meridian");
        agent = world.agent(brokerage, "Dana Holt");
    }

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
    void aNodeWhoseClockIsWrongStealsNothingAndHoldsNothing() {
        enqueue(null, "bank");
        clock.advance(Duration.ofHours(1));
        assertThat(worker().claim(1)).hasSize(1); // and the process dies here
        clock.advance(Duration.ofHours(1));
        assertThat(worker().claim(1)).isEmpty();
        clock.advance(Duration.ofHours(-3));
        world.jobsWait(JobQueue.LONGEST);
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
    void aCrashBetweenClaimAndWorkIsHealedByTheLease() {
        enqueue(null, "bank");
        worker().claim(10); // and the process dies here
        assertThat(worker().runAllDue()).isZero();
        world.jobsWait(JobQueue.LONGEST);
        worker().runAllDue();
        assertThat(done).containsExactly("bank");
    }

    @Test
    void aCrashInTheClosingActLeavesTheJobToDoAgain() {
        enqueue(null, "bank");
        deed = job -> () -> {
            throw new IllegalStateException("crash");
        };
        worker().runAllDue();
        assertThat(status()).isEqualTo("failed");
        deed = job -> () -> done.add("bank");
        world.jobsWait(Duration.ofMinutes(1));
        worker().runAllDue();
        assertThat(done).containsExactly("bank");
    }

    @Test
    void aWorkerThatWakesAfterItsLeaseCannotFinishInAnothersName() {
        enqueue(null, "bank");
        var late = worker().claim(1).getFirst();
        world.jobsWait(JobQueue.LONGEST);
        worker().runAllDue();
        worker().run(late);
        assertThat(done).containsExactly("bank");
    }

    @Test
    void aLeaseThatIsRenewedHoldsAndOneThatIsNotIsOverSoon() {
        var lease = Duration.ofSeconds(25);
        enqueue(null, "bank");
        var held = worker().claim(1, lease, List.of());
        world.jobsWait(Duration.ofSeconds(20));
        worker().renew(held, lease);
        world.jobsWait(Duration.ofSeconds(20));
        assertThat(worker().claim(1)).isEmpty();
        world.jobsWait(lease);
        var taken = worker().claim(1);
        assertThat(taken).hasSize(1);
        worker().renew(held, lease); // too late, and of no effect on whoever holds it now
        worker().run(taken.getFirst());
        assertThat(done).containsExactly("bank");
    }

    @Test
    void workThatKillsItsProcessEveryTimeEndsAsADeadLetter() {
        enqueue(null, "bank");
        for (int i = 0; i < RetrySchedule.ATTEMPTS; i++) {
            assertThat(worker().claim(1)).hasSize(1);
            world.jobsWait(JobQueue.LONGEST);
        }
        worker().runAllDue();
        assertThat(status()).isEqualTo("dead_letter");
        assertThat(done).isEmpty();
    }

    @Test
    void twoWorkersAtOnceShareTheWorkAndDoNoneTwice() throws Exception {
        for (int i = 0; i < 40; i++) {
            enqueue(null, "house " + i);
        }
        var start = new CyclicBarrier(2);
        var seen = new java.util.concurrent.ConcurrentLinkedQueue<java.util.UUID>();
        try (var threads = Executors.newFixedThreadPool(2)) {
            for (int i = 0; i < 2; i++) {
                threads.submit(() -> {
                    start.await();
                    for (var claimed = worker().claim(5); !claimed.isEmpty(); claimed = worker().claim(5)) {
                        claimed.forEach(job -> seen.add(job.id()));
                    }
                    return null;
                });
            }
        }
        assertThat(seen).hasSize(40).doesNotHaveDuplicates();
    }

    @Test
    void whoeverIsInAHurryHasWaitingWorkTriedAtOnceAndGivenUpWorkTriedAnew() {
        deed = job -> {
            throw new IllegalStateException("not yet");
        };
        enqueue("one", "Teterboro");
        worker().runAllDue();
        hurry("one");
        worker().runAllDue();
        assertThat(attempts("errand")).isEqualTo(2);
        world.sql()
                .sql("update jobs set status = 'dead_letter', attempts = 6 where kind = 'errand'")
                .update();
        deed = job -> () -> done.add("done");
        hurry("one");
        hurry("one");
        worker().runAllDue();
        assertThat(done).containsExactly("done");
        assertThat(attempts("errand")).isEqualTo(1);
    }

    @Test
    void nobodyHurriesAnotherBrokeragesWork() {
        deed = job -> {
            throw new IllegalStateException("not yet");
        };
        enqueue("one", "Teterboro");
        worker().runAllDue();
        var stranger = world.agent(world.brokerage("Other"), "Eve Else");
        stranger.runs(() -> transaction.executeWithoutResult(status -> jobs.hurry("errand", "one")));
        worker().runAllDue();
        assertThat(attempts("errand")).isEqualTo(1);
    }

    private void hurry(String key) {
        agent.runs(() -> transaction.executeWithoutResult(status -> jobs.hurry("errand", key)));
    }

    private int attempts(String kind) {
        return world.sql()
                .sql("select attempts from jobs where kind = :kind")
                .param("kind", kind)
                .query(Integer.class)
                .single();
    }

    @Test
    void theWorkRunsAsTheMachineOfTheBrokerageThatAskedForIt() {
        enqueue(null, "bank");
        deed = job ->
                () -> done.add(who.actor().role() + " " + who.organization().equals(brokerage));
        worker().runAllDue();
        assertThat(done).containsExactly("MACHINE true");
    }

    private void enqueue(String key, String to) {
        agent.runs(() -> transaction.executeWithoutResult(status -> jobs.enqueue("errand", key, new Errand(to))));
    }

    private String status() {
        return world.sql().sql("select status from jobs").query(String.class).single();
    }

    private JobWorker worker() {
        return new JobWorker(queue, transaction, who, List.of(hurry, new JobHandler() {
            @Override
            public String kind() {
                return "errand";
            }

            @Override
            public Finish run(Job job) {
                return deed.apply(job);
            }

            @Override
            public void delayed(Job job, String error) {
                told.add(error);
            }
        }));
    }
}
