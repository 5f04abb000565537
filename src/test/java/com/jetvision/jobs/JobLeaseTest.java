package com.jetvision.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import com.jetvision.testing.FacadeTest;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** Crashes, leases, and several workers at once. */
@FacadeTest
class JobLeaseTest extends JobsAtHand {
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
}
