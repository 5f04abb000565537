package com.jetvision.jobs;

import com.jetvision.platform.security.OrganizationId;
import com.jetvision.platform.security.Who;
import com.jetvision.testing.HandClock;
import com.jetvision.testing.Person;
import com.jetvision.testing.World;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** A queue of jobs whose deed each test says, worked off by hand. */
abstract class JobsAtHand {
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

    final List<String> done = new ArrayList<>();
    final List<String> told = new ArrayList<>();
    Function<Job, Finish> deed = job -> () -> done.add(job.payload(Errand.class).to());
    OrganizationId brokerage;
    Person agent;

    record Errand(String to) {}

    @BeforeEach
    void anAgent() {
        brokerage = world.brokerage("Meridian");
        agent = world.agent(brokerage, "Dana Holt");
    }

    int attempts(String kind) {
        return world.sql()
                .sql("select attempts from jobs where kind = :kind")
                .param("kind", kind)
                .query(Integer.class)
                .single();
    }

    void enqueue(String key, String to) {
        agent.runs(() -> transaction.executeWithoutResult(status -> jobs.enqueue("errand", key, new Errand(to))));
    }

    String status() {
        return world.sql().sql("select status from jobs").query(String.class).single();
    }

    JobWorker worker() {
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
