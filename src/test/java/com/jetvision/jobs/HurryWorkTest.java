package com.jetvision.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import com.jetvision.testing.FacadeTest;
import org.junit.jupiter.api.Test;

/** Waiting work that somebody wants now. */
@FacadeTest
class HurryWorkTest extends JobsAtHand {
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
}
