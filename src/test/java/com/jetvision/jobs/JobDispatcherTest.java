package com.jetvision.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import com.jetvision.platform.nodes.Nodes;
import com.jetvision.platform.security.Who;
import com.jetvision.testing.FacadeTest;
import com.jetvision.testing.Person;
import com.jetvision.testing.World;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@FacadeTest
class JobDispatcherTest {
    private static final int MANY = JobDispatcher.AT_ONCE + 2;

    @Autowired
    Jobs jobs;

    @Autowired
    JobQueue queue;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Who who;

    @Autowired
    Nodes nodes;

    @Autowired
    World world;

    private final CountDownLatch serverAnswers = new CountDownLatch(1);
    private final CountDownLatch mailsBegun = new CountDownLatch(JobDispatcher.OF_A_KIND);
    private final CountDownLatch mailsSent = new CountDownLatch(MANY);
    private final CountDownLatch tripMade = new CountDownLatch(1);
    private final AtomicInteger atOnce = new AtomicInteger();
    private final AtomicInteger mostAtOnce = new AtomicInteger();
    private Person agent;
    private JobDispatcher dispatcher;

    record Errand(int number) {}

    @BeforeEach
    void aDispatcherWithAMailServerThatDoesNotAnswer() {
        agent = world.agent(world.brokerage("Meridian"), "Dana Holt");
        var worker = new JobWorker(queue, transaction, who, List.of(handler("mail", this::mail), handler("trip", () -> {
            tripMade.countDown();
        })));
        dispatcher = new JobDispatcher(worker, nodes);
    }

    @AfterEach
    void end() {
        serverAnswers.countDown();
        dispatcher.stop();
    }

    @Test
    void slowWorkOfOneKindHoldsUpNoOther() throws Exception {
        for (int i = 0; i < MANY; i++) {
            enqueue("mail", i);
        }
        dispatcher.start();
        assertThat(mailsBegun.await(30, TimeUnit.SECONDS)).isTrue();

        enqueue("trip", 1);
        dispatcher.workWaits(new Jobs.WorkWaits());

        assertThat(tripMade.await(30, TimeUnit.SECONDS)).isTrue();
        assertThat(mailsSent.getCount()).isEqualTo(MANY);
    }

    @Test
    void allOfAKindIsDoneWithNeverMoreThanItsShareAtOnce() throws Exception {
        for (int i = 0; i < MANY; i++) {
            enqueue("mail", i);
        }
        serverAnswers.countDown();
        dispatcher.start();
        assertThat(mailsSent.await(30, TimeUnit.SECONDS)).isTrue();
        assertThat(mostAtOnce.get()).isBetween(1, JobDispatcher.OF_A_KIND);
    }

    private void mail() throws InterruptedException {
        mostAtOnce.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
        mailsBegun.countDown();
        serverAnswers.await();
        atOnce.decrementAndGet();
        mailsSent.countDown();
    }

    private interface Work {
        void run() throws InterruptedException;
    }

    private static JobHandler handler(String kind, Work work) {
        return new JobHandler() {
            @Override
            public String kind() {
                return kind;
            }

            @Override
            public Finish run(Job job) throws Exception {
                work.run();
                return () -> {};
            }
        };
    }

    private void enqueue(String kind, int number) {
        agent.runs(() -> transaction.executeWithoutResult(status -> jobs.enqueue(kind, null, new Errand(number))));
    }
}
